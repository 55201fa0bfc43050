using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// Parts of a thing that go because the thing is written without them. Parts that stand beside it count as repeated:
/// they go with it and are made anew. A template that writes nothing but parts takes none away.
/// </summary>
public abstract class PartReplacementRule : ReplacementRule
{
    private protected PartReplacementRule(string id, string title, string statement, string recommendation)
        : base(id, Severity.Warning, title, statement, recommendation, DeploymentModes)
    {
    }

    /// <param name="redeployment">What is deployed over what.</param>
    /// <param name="whole">The thing, as it is about to be written.</param>
    /// <param name="collection">What Resource Manager calls the list of its parts.</param>
    /// <param name="before">The parts that it has.</param>
    /// <param name="after">The parts that it is written with.</param>
    private protected IEnumerable<SimFinding> Lost<T>(
        Redeployment redeployment,
        SimEntity whole,
        string collection,
        IReadOnlyCollection<T> before,
        IReadOnlyCollection<T> after)
        where T : SimPart
    {
        string[] lost = [.. redeployment.Lost(whole, collection, before, after).Select(part => part.Name)];
        if (lost.Length > 0)
        {
            yield return Found(
                whole,
                $"{whole} is written without {NameList.Of(lost)}, which {Plural(lost.Length, "goes", "go")}.",
                ("names", NameList.Of(lost)),
                ("whole", whole));
        }
    }
}
