using System;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native.Estate;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>
/// The project's own format: one file that holds all of a topology, and whose changes read well under version control.
/// </summary>
public static class NativeFormat
{
    /// <summary>What stands in a file's <c>format</c>.</summary>
    public const string Name = "ServiceEndpoints.Topology";

    /// <summary>
    /// The version that is written, and the only one that is read. A property more than the last release had is a version
    /// more, for readers refuse what they do not know.
    /// </summary>
    public const int Version = 1;

    internal const string FormatProperty = "format";
    internal const string VersionProperty = "version";

    /// <summary>Writes a topology. Equal topologies give the same bytes.</summary>
    /// <returns>Why it could not be read again, as the end of a sentence; null where it can.</returns>
    public static string? Write(SimTopology topology, Stream stream) => Write(topology, stream, JsonLimits.Parted);

    internal static string? Write(SimTopology topology, Stream stream, JsonLimits limits)
    {
        JsonText json = new(stream);
        json.StartObject();
        json.Name(FormatProperty);
        json.Text(Name);
        json.Name(VersionProperty);
        json.Number(Version);
        TopologyForm.Instance.WriteMembers(json, topology);
        json.EndObject();
        json.Finish();
        return json.Bytes <= limits.MaxBytes && json.Values <= limits.MaxNodes
            ? null
            : FormattableString.Invariant(
                $"it would have {json.Bytes} bytes and {json.Values} values; no more are read than {limits.MaxBytes} bytes ")
                + FormattableString.Invariant($"and {limits.MaxNodes} values");
    }

    internal static bool Recognizes(DataNode root) =>
        root is ObjectNode file && (file.FindExact(FormatProperty) as TextNode)?.Text == Name;

    /// <returns>
    /// The topology, or a refusal with <see cref="ErrorId.TopologyVersionUnsupported"/> or
    /// <see cref="ErrorId.TopologyFileMalformed"/>.
    /// </returns>
    internal static Result<SimTopology> Read(DataNode root, ImportSession session)
    {
        ObjectNode file = (ObjectNode)root;
        if (Unsupported(file) is { } refusal)
        {
            return refusal;
        }

        NativeReading reading = new(session);
        TopologyForm.Instance.RefuseOthers(file, reading, FormatProperty, VersionProperty);
        SimTopology topology = TopologyForm.Instance.ReadMembers(file, reading);
        if (reading.HasFailed(out Refusal? fault))
        {
            return fault;
        }

        Count(topology, session.Log);
        TellDangling(topology, reading, session.Log);
        return topology;
    }

    /// <summary>
    /// Adds everything of one topology to another, whose settings stay. Things of one id are those of the added one.
    /// </summary>
    internal static SimTopology Merge(SimTopology into, SimTopology from)
    {
        SimTopology tables = TopologyForm.Tables.Aggregate(into, (topology, table) => table.Merge(topology, from));
        SimTopology merged = tables with { Template = into.Template.With(from.Template) };
        return from.Scope == TopologyScope.Partial ? merged with { Scope = TopologyScope.Partial } : merged;
    }

    private static Refusal? Unsupported(ObjectNode file)
    {
        DataNode? version = file.FindExact(VersionProperty);
        if (version is not NumberNode number || !number.TryGetWhole(out long given) || given < 1)
        {
            return new(
                ErrorId.TopologyFileMalformed,
                $"{(version ?? file).Place}: a topology file says its version, a whole number from 1.",
                file.Place.File);
        }

        return given == Version
            ? null
            : new(
                ErrorId.TopologyVersionUnsupported,
                $"{version.Place}: the file is of version {given}, and this release of the module reads version "
                    + $"{Version}. Import it with a later release.",
                file.Place.File);
    }

    /// <summary>In a part of an estate, references to the rest of it are as they should be.</summary>
    private static void TellDangling(SimTopology topology, NativeReading reading, ImportLog log)
    {
        if (topology.Scope == TopologyScope.Complete)
        {
            foreach ((string kind, string id, SourcePlace place) in reading.Dangling())
            {
                log.Find(
                    References.NotFound(kind), $"'{id}' is referred to, and is not in the topology.", id, place);
            }
        }
    }

    private static void Count(SimTopology topology, ImportLog log)
    {
        foreach (string id in TopologyForm.Tables.SelectMany(table => table.Ids(topology)))
        {
            log.Count(ArmId.TypeOf(id) is { Length: > 0 } type ? type : ArmTypes.Subscription, id);
        }
    }
}
