using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Reads weekly service tag files, keeps them by name, and puts the tags of the last one in the place of those that the
/// topology uses. Writes what was read, in short; <c>Get-SimServiceTag</c> lists the tags.
/// </summary>
[Cmdlet(VerbsData.Import, "SimServiceTag", DefaultParameterSetName = LoadedSet, SupportsShouldProcess = true)]
[OutputType(typeof(ServiceTagSet))]
public sealed class ImportSimServiceTagCommand : SimChangeCommand
{
    private const string PathSet = "Path";
    private const string LoadedSet = "Loaded";

    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>What to call the files, one for each; or which file to use that was read before.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LoadedSet, Mandatory = true)]
    [ArgumentCompleter(typeof(ServiceTagSetCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Reads the files and leaves the tags of the topology as they are.</summary>
    [Parameter(ParameterSetName = PathSet)]
    public SwitchParameter LoadOnly { get; set; }

    private protected override void End()
    {
        if (ParameterSetName == LoadedSet)
        {
            Use();
        }
        else if (Read() is { Count: > 0 } read)
        {
            Load(read);
        }
    }

    private void Use()
    {
        Result<ServiceTagSet> loaded = Name is [var name]
            ? Session.ServiceTags.Get(name, Session.Topology)
            : new Refusal(ErrorId.ValueInvalid, "A topology uses the tags of one file. Give one name.");
        if (Accept(loaded, Name, out ServiceTagSet? tags))
        {
            Submit(new UseServiceTags(tags), Name, write: true);
        }
    }

    private void Load(IReadOnlyList<LoadedTags> read)
    {
        if (!LoadOnly)
        {
            if (!Submit(new UseServiceTags(read[^1].Tags), read[^1].Path, write: false))
            {
                return;
            }
        }
        else if (!ShouldProcess(string.Join(", ", read.Select(one => one.Name)), "Load service tags"))
        {
            return;
        }

        foreach (LoadedTags one in read)
        {
            Session.ServiceTags.Keep(one.Name, one.Tags);
            WriteObject(one.Tags);
        }
    }

    /// <summary>Every file; none when one cannot be read.</summary>
    private List<LoadedTags> Read()
    {
        List<LoadedTags> read = [];
        if (!Accept(Files(), Path, out IReadOnlyList<string>? files))
        {
            return [];
        }

        for (int i = 0; i < files.Count; i++)
        {
            string name = Name.Length > 0 ? Name[i] : System.IO.Path.GetFileNameWithoutExtension(files[i]);
            Result<ServiceTagSet> tags = ServiceTagShelf.JudgeName(name) is { } refusal
                ? refusal
                : ServiceTagFile.Read(files[i]);
            if (!Accept(tags, files[i], out ServiceTagSet? set))
            {
                return [];
            }

            read.Add(new(name, files[i], set));
        }

        return read;
    }

    private Result<IReadOnlyList<string>> Files()
    {
        List<string> files = [];
        foreach (string path in Path)
        {
            if (!FilePaths.Matching(SessionState.Path, path)
                .IsSuccess(out IReadOnlyList<string>? found, out Refusal? refusal))
            {
                return refusal;
            }

            files.AddRange(found);
        }

        return Name.Length == 0 || Name.Length == files.Count
            ? files
            : new Refusal(
                ErrorId.ValueInvalid,
                System.FormattableString.Invariant($"There are {files.Count} files and {Name.Length} names. Give each a name."));
    }

    private sealed record LoadedTags(string Name, string Path, ServiceTagSet Tags);
}
