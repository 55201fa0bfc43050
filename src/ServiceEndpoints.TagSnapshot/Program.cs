using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.TagSnapshot;

/// <summary>Makes the engine's built-in snapshot from a weekly service tag file.</summary>
internal static class Program
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static int Main(string[] arguments)
    {
        if (arguments.Length is not (1 or 2))
        {
            Console.Error.WriteLine("Usage: ServiceEndpoints.TagSnapshot <ServiceTags_Public_*.json> [output]");
            return Misused;
        }

        if (!ServiceTagFile.Read(arguments[0]).IsSuccess(out ServiceTagSet? tags, out Refusal? refusal))
        {
            Console.Error.WriteLine(refusal.Message);
            return Failed;
        }

        string output = arguments.Length == 2 ? arguments[1] : DefaultOutput();
        byte[] snapshot = TagSnapshotWriter.Write(tags);
        File.WriteAllBytes(output, snapshot);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{output}: {tags}, {tags.All.Count} tags, {tags.All.Sum(PrefixCount)} prefixes, {snapshot.Length} bytes"));
        return Done;
    }

    private static int PrefixCount(SimServiceTag tag) => tag.Prefixes.Count + tag.IPv6Prefixes.Count;

    private static string DefaultOutput()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            string catalogue = Path.Combine(folder.FullName, "src", "ServiceEndpoints.Engine", "Catalogue");
            if (Directory.Exists(catalogue))
            {
                return Path.Combine(catalogue, "ServiceTags.bin");
            }
        }

        return "ServiceTags.bin";
    }
}
