using System.Collections.Generic;
using System.Globalization;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>
/// Something to look for in a topology that Azure accepts and that its owner should know. What could not be read of an
/// entity is never taken to be missing.
/// </summary>
public abstract class FindingRule : Rule
{
    /// <param name="recommendation">
    /// What to do; names in braces stand for what a finding fills in.
    /// </param>
    protected FindingRule(
        string id, Severity severity, string title, string statement, string recommendation, string source)
        : base(id, title, statement, source)
    {
        Severity = severity;
        Recommendation = recommendation;
    }

    public Severity Severity { get; }

    public string Recommendation { get; }

    /// <summary>Everything of this kind in the topology, in any order.</summary>
    public abstract IEnumerable<SimFinding> Look(Survey survey);

    protected SimFinding Found(SimEntity target, string message, params (string Name, object Value)[] filling) =>
        Found(target.ToString(), target.Id, message, filling);

    protected SimFinding Found(
        string target, string targetId, string message, params (string Name, object Value)[] filling) =>
        new(Id, Severity, target, targetId, message, Filled(filling), Source);

    private string Filled((string Name, object Value)[] filling)
    {
        string text = Recommendation;
        foreach ((string name, object value) in filling)
        {
            text = text.Replace(
                $"{{{name}}}",
                string.Format(CultureInfo.InvariantCulture, "{0}", value),
                System.StringComparison.Ordinal);
        }

        return text;
    }
}
