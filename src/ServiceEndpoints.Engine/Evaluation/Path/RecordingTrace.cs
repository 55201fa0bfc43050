using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Keeps every step and every caveat, each once.</summary>
internal readonly struct RecordingTrace : ITrace
{
    private readonly List<SimStep> _steps = [];
    private readonly List<Caveat> _caveats = [];

    private readonly Node? _origin;

    /// <param name="origin">The place that the traffic starts at; null for a client outside.</param>
    public RecordingTrace(Node? origin) => _origin = origin;

    public static bool Records => true;

    public ValueList<SimStep> Steps => _steps.ToValueList();

    public ValueList<Caveat> Caveats => _caveats.ToValueList();

    public void Step(Stage stage, Rule rule, string component, Traffic traffic, StepNote note)
    {
        SimStep step = new(
            _steps.Count + 1,
            stage,
            component,
            _origin?.TextOf(traffic.Source) ?? traffic.Source.ToString(),
            traffic.Destination.ToString(),
            note.Matched,
            note.Candidates.ToValueList(),
            note.Outcome,
            rule.Id,
            note.Text);
        if (!_steps.Any(other => other with { Ordinal = 0 } == step with { Ordinal = 0 }))
        {
            _steps.Add(step);
        }
    }

    public void Caveat(string id, string text)
    {
        Caveat caveat = new(id, text);
        if (!_caveats.Contains(caveat))
        {
            _caveats.Add(caveat);
        }
    }
}
