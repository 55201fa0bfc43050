using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>The files of one import, read and not yet understood.</summary>
/// <param name="PassedOver">Why a file that nobody asked for by name could not be read here; null where none was.</param>
internal sealed record ReadFiles(IReadOnlyList<ReadFile> All, Refusal? PassedOver)
{
    public static Result<ReadFiles> Read(ImportRequest request, ImportSession session)
    {
        IReadOnlySet<string> parts = PartsOfOthers(request.Files);
        List<ReadFile> files = [];
        Refusal? passedOver = null;
        int number = 0;
        foreach (ImportFile file in request.Files)
        {
            session.Watch.Enter(new(ImportStage.Reading, file.Name, ++number, request.Files.Count));
            if (file.IsFound && file.FullPath is { } path && parts.Contains(path))
            {
                Skip(file, "Another template deploys it.", session);
            }
            else if (Read(file, request.Bicep, session).IsSuccess(out ReadFile? read, out Refusal? refusal))
            {
                files.Add(read);
            }
            else if (file.IsFound && refusal.Id == ErrorId.BicepNotInstalled)
            {
                passedOver ??= refusal;
                Skip(file, refusal.Message, session);
            }
            else
            {
                return refusal;
            }
        }

        return new ReadFiles(files, passedOver);
    }

    /// <summary>Only a search for files finds parts of others; who names a file means it.</summary>
    private static IReadOnlySet<string> PartsOfOthers(IReadOnlyList<ImportFile> files) =>
        files.Any(file => file.IsFound && BicepFile.Is(file)) ? BicepReferences.Of(files) : ImmutableHashSet<string>.Empty;

    private static Result<ReadFile> Read(ImportFile file, BicepTool tool, ImportSession session)
    {
        if (!BicepFile.Is(file))
        {
            List<RepeatedProperty> repeated = [];
            return file.Read(head => NativeFile.StartsWith(head) ? NativeFile.MaxBytes : JsonLimits.Default.MaxBytes)
                .Then(bytes => NativeFile.StartsWith(bytes)
                    ? NativeFile.Read(bytes, file.Name, session.Watch)
                    : JsonFile.Read(bytes, file.Name, watch: session.Watch, repeated: repeated))
                .Then(root => new Result<ReadFile>(new(file, root, null, repeated)));
        }

        return BicepFile.Template(file, tool, session.Watch).Then(compiled =>
        {
            session.Log.Warn(compiled.Warnings);
            return new Result<ReadFile>(new(file, compiled.Root, compiled.Parameters, []));
        });
    }

    private static void Skip(ImportFile file, string reason, ImportSession session) =>
        session.Log.Skip("", file.Name, reason, SourcePlace.Root(file.Name, 0));
}
