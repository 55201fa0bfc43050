using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Makes a topology of resources, whatever format they were read from.</summary>
internal static class EstateMapping
{
    public static SimTopology Map(
        IReadOnlyList<ResourceDocument> documents, SimTopology start, ImportSession session)
    {
        EstateBuilder estate = new(
            start with { Scope = TopologyScope.Partial },
            session.Log,
            session.Watch,
            documents.Select(document => document.Id));
        ResourceDocument[] ordered = [.. InOrder(documents, session.Log)];
        foreach (ResourceDocument document in ordered)
        {
            MapperTable.For(document.Type).Map(document, estate);
        }

        AddressAssignment.Finish(estate);
        estate.TellUnread();
        ValidityFindings.Tell(estate.Topology, estate.Places, AdmissionRules.NetworkRule, session);
        return estate.Topology with { Template = TemplateReading.Of(ordered, start.Template) };
    }

    /// <summary>Each resource once; a later one replaces an earlier one of its id, as a deployment would.</summary>
    private static IEnumerable<ResourceDocument> InOrder(IReadOnlyList<ResourceDocument> documents, ImportLog log)
    {
        Dictionary<string, ResourceDocument> last = new(ArmId.Comparer);
        foreach (ResourceDocument document in documents)
        {
            if (last.TryGetValue(document.Id, out ResourceDocument? earlier)
                && !IsSameAnswer(earlier, document))
            {
                string message =
                    $"'{ArmId.NameOf(document.Id)}' stands twice and this one counts; the other is at {earlier.Place}.";
                log.Find(ErrorId.ValueInvalid, message, document.Id, document.Place);
            }

            last[document.Id] = document;
        }

        // Ordering is stable, so that resources of one type stay in the order of the files.
        return last.Values.OrderBy(document => MapperTable.OrderOf(document.Type));
    }

    // A template that makes a resource twice is wrong; two answers that agree are not.
    private static bool IsSameAnswer(ResourceDocument one, ResourceDocument other) =>
        one.IsRecorded && other.IsRecorded && NodeComparison.Same(one.Body, other.Body);
}
