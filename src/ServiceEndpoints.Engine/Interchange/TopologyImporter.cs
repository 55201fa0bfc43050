using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Arm.Mapping;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Interchange.Recorded;
using ServiceEndpoints.Interchange.Terraform;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange;

/// <summary>Reads an estate from files.</summary>
public static class TopologyImporter
{
    private static readonly IEstateReader[] s_readers =
        [new ArmTemplateReader(), new TerraformPlanReader(), new ResourceGraphReader(), new ResourceJsonReader()];

    /// <returns>
    /// What was read and what was not; or a refusal when a file cannot be read at all:
    /// <see cref="ErrorId.TopologyFileNotReadable"/>, <see cref="ErrorId.TopologyFileMalformed"/>,
    /// <see cref="ErrorId.TopologyVersionUnsupported"/>, <see cref="ErrorId.FormatNotRecognized"/>,
    /// <see cref="ErrorId.InputTooLarge"/>, <see cref="ErrorId.BicepNotInstalled"/>,
    /// <see cref="ErrorId.BicepFailed"/>, <see cref="ErrorId.BicepTimedOut"/>,
    /// or <see cref="ErrorId.ValueInvalid"/> for a parameter that no file could hold.
    /// </returns>
    /// <exception cref="OperationCanceledException">The import was called off.</exception>
    public static Result<SimImportReport> Import(ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        SimTopology start = request.MergeInto ?? New(request);
        ImportLog log = new();
        ImportWatch watch = new(request.Told, request.Cancellation);
        return Parameters(request, log, watch)
            .Then(parameters => Import(request, start, Session(request, start, log, watch, parameters)));
    }

    private static SimTopology New(ImportRequest request)
    {
        SimTopology empty = new();
        return empty with
        {
            Location = request.Location ?? empty.Location,
            SubscriptionId = request.SubscriptionId ?? empty.SubscriptionId,
        };
    }

    private static Result<SimImportReport> Import(ImportRequest request, SimTopology start, ImportSession session)
    {
        return ReadFiles.Read(request, session).Then(read => Import(request, start, session, read));
    }

    private static Result<SimImportReport> Import(
        ImportRequest request,
        SimTopology start,
        ImportSession session,
        ReadFiles read)
    {
        HashSet<string> linked = [.. LinkedFrom(read.All, session), .. LinkedFrom(read.All, request, session)];
        List<ResourceDocument> documents = [];
        List<SimTopology> wholes = [];
        HashSet<ImportFormat> formats = [];
        Refusal? unrecognized = read.PassedOver;
        int number = 0;
        foreach (ReadFile entry in read.All)
        {
            (ImportFile file, DataNode root, _, _) = entry;
            session.Watch.Enter(new(ImportStage.Evaluating, file.Name, ++number, read.All.Count));
            if (file.IsFound && linked.Contains(file.Name))
            {
                session.Log.Skip("", file.Name, "Another template deploys it.", root.Place);
            }
            else if (IsNative(root, request.Format))
            {
                if (!entry.WithoutRepeated()
                    .Then(content => NativeFormat.Read(content, session))
                    .IsSuccess(out SimTopology? whole, out Refusal? fault))
                {
                    return fault;
                }

                formats.Add(ImportFormat.Native);
                wholes.Add(whole);
            }
            else if (ReaderOf(root, request.Format) is not { } reader)
            {
                Refusal unknown = Unrecognized(root, request.Format);
                if (!file.IsFound)
                {
                    return unknown;
                }

                unrecognized ??= unknown;
                session.Log.Skip("", file.Name, unknown.Message, root.Place);
            }
            else if (Content(entry, reader, session)
                .Then(content => reader.Read(content, SessionOf(entry.Parameters, session)))
                .IsSuccess(out IReadOnlyList<ResourceDocument>? found, out Refusal? refusal))
            {
                formats.Add(reader.Format);
                documents.AddRange(found);
            }
            else
            {
                return refusal;
            }
        }

        if (formats.Count == 0 && unrecognized is not null)
        {
            return unrecognized;
        }

        session.Watch.Enter(new(ImportStage.Assembling, "", 1, read.All.Count));
        return Report(
            request,
            MissingParts.Mark(documents, session.Log),
            formats,
            Together(wholes, request.MergeInto, start),
            session);
    }

    /// <summary>
    /// People write templates and paste answers together; a plan is written by a program, which writes nothing twice.
    /// </summary>
    private static Result<DataNode> Content(ReadFile file, IEstateReader reader, ImportSession session)
    {
        if (reader.Format == ImportFormat.TerraformPlan)
        {
            return file.WithoutRepeated();
        }

        session.Log.Find(file.Repeated);
        return file.Root;
    }

    /// <summary>What the caller gives goes before what a file gives.</summary>
    private static ImportSession SessionOf(IReadOnlyDictionary<string, DataNode>? own, ImportSession session)
    {
        if (own is null)
        {
            return session;
        }

        Dictionary<string, DataNode> parameters = new(own, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, DataNode value) in session.Parameters)
        {
            parameters[name] = value;
        }

        return session with { Parameters = parameters };
    }

    private static bool IsNative(DataNode root, ImportFormat format) =>
        format is ImportFormat.Auto or ImportFormat.Native && NativeFormat.Recognizes(root);

    /// <summary>Whole topologies as one: what was there first keeps its settings.</summary>
    private static SimTopology Together(List<SimTopology> wholes, SimTopology? mergeInto, SimTopology start) =>
        mergeInto is null && wholes.Count > 0
            ? wholes.Skip(1).Aggregate(wholes[0], NativeFormat.Merge)
            : wholes.Aggregate(start, NativeFormat.Merge);

    /// <summary>The files that templates among the files name, by their names.</summary>
    private static HashSet<string> LinkedFrom(
        IReadOnlyList<ReadFile> files, ImportSession session) =>
        [.. files.Where(entry => (entry.Root as ObjectNode)?.Find("resources") is not null)
            .SelectMany(entry => LinkedTemplates.In(entry.Root)
            .Select(link => session.Links.TryFind(entry.File.Name, link, out ImportFile? linked, out _)
                ? linked?.Name
                : null)
            .OfType<string>())];

    /// <summary>
    /// The files to which links lead that are not written out. They are known when the templates are evaluated, which is
    /// worth while only where others of the files may be such.
    /// </summary>
    private static IReadOnlyCollection<string> LinkedFrom(
        IReadOnlyList<ReadFile> files, ImportRequest request, ImportSession session)
    {
        ArmTemplateReader reader = new();
        ImportSession trial = session with { Log = new(), Links = new(request.Files) };
        foreach (ReadFile file in files.Where(file => files.Any(other => other.File.IsFound && other != file)
            && reader.Recognizes(file.Root) && LinkedTemplates.AreMadeIn(file.Root)))
        {
            reader.Read(file.Root, SessionOf(file.Parameters, trial));
        }

        return trial.Links.Found;
    }

    private static SimImportReport Report(
        ImportRequest request,
        IReadOnlyList<ResourceDocument> documents,
        HashSet<ImportFormat> formats,
        SimTopology start,
        ImportSession session)
    {
        SimTopology topology = documents.Count == 0 && formats.Contains(ImportFormat.Native)
            ? start
            : EstateMapping.Map(documents, start, session);
        ValidityFindings.Tell(topology, session.NativePlaces, AdmissionRules.StandingNetworkRule, session);
        ImportFormat format = formats.Count == 1 ? formats.First() : ImportFormat.Auto;
        return session.Log.Report(topology, format, request.Files.Select(file => file.Name));
    }

    private static IEstateReader? ReaderOf(DataNode root, ImportFormat format) => Array.Find(
        s_readers,
        candidate => (format == ImportFormat.Auto || candidate.Format == format) && candidate.Recognizes(root));

    private static Refusal Unrecognized(DataNode root, ImportFormat format)
    {
        const string Parameters = "deploymentParameters.json";
        string file = root.Place.File;
        bool holdsParameters = (root as ObjectNode)?.TextOf("$schema") is { } schema
            && schema.TrimEnd('#').EndsWith(Parameters, StringComparison.OrdinalIgnoreCase);
        string wanted = format == ImportFormat.Auto ? "in a format that is read here" : $"of the format {format}";
        string reason = holdsParameters
            ? "It holds the parameters of a template, and not a template."
            : $"It is not {wanted}.";
        return new(ErrorId.FormatNotRecognized, $"'{file}' cannot be imported. {reason}", file);
    }

    /// <summary>The values of the file, and over them those that are given one by one.</summary>
    private static Result<IReadOnlyDictionary<string, DataNode>> Parameters(
        ImportRequest request, ImportLog log, ImportWatch watch) =>
        request.ParameterFile is { } file
            ? ParameterFile.Read(file, request.Bicep, log, watch).Then(values => Given(request, values))
            : Given(request, new Dictionary<string, DataNode>());

    private static Result<IReadOnlyDictionary<string, DataNode>> Given(
        ImportRequest request, IReadOnlyDictionary<string, DataNode> values)
    {
        Dictionary<string, DataNode> parameters = new(values, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, object? value) in request.Parameters)
        {
            if (GivenValue.Read(value, SourcePlace.Root("parameters", 0).Property(name, 0)) is not { } node)
            {
                return new Refusal(
                    ErrorId.ValueInvalid, $"The parameter '{name}' has a value that no template parameter has.", name);
            }

            parameters[name] = node;
        }

        return new(parameters);
    }

    private static ImportSession Session(
        ImportRequest request,
        SimTopology start,
        ImportLog log,
        ImportWatch watch,
        IReadOnlyDictionary<string, DataNode> parameters) =>
        new()
        {
            Log = log,
            Watch = watch,
            Start = start,
            SubscriptionId = request.SubscriptionId ?? start.SubscriptionId,
            GivenSubscriptionId = request.SubscriptionId,
            TenantId = start.TenantId,
            ResourceGroupName = request.ResourceGroupName ?? SimTopology.DefaultResourceGroupName,
            Location = request.Location ?? start.Location,
            Parameters = parameters,
            State = request.State,
            Links = new LinkedTemplates(request.Files),
            IsMapped = MapperTable.Maps,
        };
}
