using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Makes a topology of resources, whatever format they were read from.</summary>
internal static class EstateMapping
{
    public static SimTopology Map(IReadOnlyList<ResourceDocument> documents, SimTopology start, ImportLog log)
    {
        EstateBuilder estate = new(
            start with { Scope = TopologyScope.Partial }, log, documents.Select(document => document.Id));
        foreach (ResourceDocument document in InOrder(documents, log))
        {
            MapperTable.For(document.Type).Map(document, estate);
        }

        AddressAssignment.Finish(estate);
        estate.TellUnread();
        ValidityFindings.Tell(estate);
        return estate.Topology;
    }

    /// <summary>Each resource once; a later one replaces an earlier one of its id, as a deployment would.</summary>
    private static IEnumerable<ResourceDocument> InOrder(IReadOnlyList<ResourceDocument> documents, ImportLog log)
    {
        Dictionary<string, ResourceDocument> last = new(ArmId.Comparer);
        foreach (ResourceDocument document in documents)
        {
            if (last.TryGetValue(document.Id, out ResourceDocument? earlier))
            {
                string message = $"'{ArmId.NameOf(document.Id)}' stands twice; the first time at {earlier.Place}.";
                log.Find(ErrorId.ValueInvalid, message, document.Id, document.Place);
            }

            last[document.Id] = document;
        }

        // Ordering is stable, so that resources of one type stay in the order of the files.
        return last.Values.OrderBy(document => MapperTable.OrderOf(document.Type));
    }
}
