using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Arm.Mapping;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>Reads an estate from files.</summary>
public static class TopologyImporter
{
    private static readonly IEstateReader[] s_readers = [new ArmTemplateReader()];

    /// <returns>
    /// What was read and what was not; or a refusal when a file cannot be read at all:
    /// <see cref="ErrorId.TopologyFileNotReadable"/>, <see cref="ErrorId.TopologyFileMalformed"/>,
    /// <see cref="ErrorId.FormatNotRecognized"/>, <see cref="ErrorId.InputTooLarge"/>, or
    /// <see cref="ErrorId.ValueInvalid"/> for a parameter that no file could hold.
    /// </returns>
    public static Result<SimImportReport> Import(ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        SimTopology start = request.MergeInto ?? New(request);
        ImportLog log = new();
        return Session(request, start, log).Then(session => Import(request, start, session));
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
        List<ResourceDocument> documents = [];
        ImportFormat format = request.Format;
        foreach (ImportFile file in request.Files)
        {
            Result<IEstateReader> read = file.Read()
                .Then(bytes => JsonFile.Read(bytes, file.Name))
                .Then(root => Read(root, request.Format, session, documents));
            if (!read.IsSuccess(out IEstateReader? reader, out Refusal? refusal))
            {
                return refusal;
            }

            format = reader.Format;
        }

        SimTopology topology = EstateMapping.Map(documents, start, session.Log);
        return session.Log.Report(topology, format, request.Files.Select(file => file.Name));
    }

    private static Result<IEstateReader> Read(
        DataNode root, ImportFormat format, ImportSession session, List<ResourceDocument> documents)
    {
        IEstateReader? reader = Array.Find(
            s_readers,
            candidate => (format == ImportFormat.Auto || candidate.Format == format) && candidate.Recognizes(root));
        if (reader is null)
        {
            return Unrecognized(root, format);
        }

        return reader.Read(root, session).Then(read =>
        {
            documents.AddRange(read);
            return new Result<IEstateReader>(reader);
        });
    }

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

    private static Result<ImportSession> Session(ImportRequest request, SimTopology start, ImportLog log)
    {
        Dictionary<string, DataNode> parameters = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, object? value) in request.Parameters)
        {
            if (GivenValue.Read(value, SourcePlace.Root("parameters", 0).Property(name, 0)) is not { } node)
            {
                return new Refusal(
                    ErrorId.ValueInvalid, $"The parameter '{name}' has a value that no template parameter has.", name);
            }

            parameters[name] = node;
        }

        return new ImportSession
        {
            Log = log,
            Start = start,
            SubscriptionId = request.SubscriptionId ?? start.SubscriptionId,
            TenantId = start.TenantId,
            ResourceGroupName = request.ResourceGroupName ?? SimTopology.DefaultResourceGroupName,
            Location = request.Location ?? start.Location,
            Parameters = parameters,
            IsMapped = MapperTable.Maps,
        };
    }
}
