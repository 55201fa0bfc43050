using System;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Recorded;

/// <summary>
/// Notes that an answer has further pages: what is on them is missing unless it is in another of the files. Where
/// they are is not told, for such addresses may hold what lets others in.
/// </summary>
internal static class FurtherPages
{
    private static readonly string[] s_links = ["nextLink", "@odata.nextLink", "skipToken", "$skipToken", "skip_token"];

    public static void Tell(DataNode root, ImportLog log)
    {
        foreach (string name in s_links)
        {
            if ((root as ObjectNode)?.Find(name) is TextNode { Text.Length: > 0 } link)
            {
                Tell(name, link.Place, log);
            }
        }

        if ((root as ObjectNode)?.Find("resultTruncated") is { } truncated && IsTrue(truncated))
        {
            Tell("resultTruncated", truncated.Place, log);
        }
    }

    private static void Tell(string name, SourcePlace place, ImportLog log)
    {
        UnresolvedNode more = new(name, "The answer has further pages, which this file does not hold.", place);
        log.Unresolved("", name, more);
    }

    private static bool IsTrue(DataNode node) => node is BooleanNode { IsTrue: true }
        || (node is TextNode text && bool.TrueString.Equals(text.Text, StringComparison.OrdinalIgnoreCase));
}
