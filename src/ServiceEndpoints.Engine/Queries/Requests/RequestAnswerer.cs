using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Requests;

/// <summary>Sends a request in thought: what the client gets back, and what the service's log would note of it.</summary>
public static class RequestAnswerer
{
    private const string Unnamed = "Request";

    /// <param name="target">The resource, and the part of it that is asked.</param>
    /// <param name="operation">Any name; empty for the usual operation of the part.</param>
    /// <returns>A refusal where the outcome is not known or not one.</returns>
    public static Result<SimRequest> Ask(
        SimTopology topology, FlowSource source, FlowTarget.Resource target, int? port, string operation)
    {
        SimReachability answer = ReachabilityAnswerer.Answer(topology, new(source, target, port));
        if (ConnectionAttempts.OneOutcome(answer) is { } refusal)
        {
            return refusal;
        }

        SimResource resource = topology.Resources.Find(target.ResourceId)!;
        ServiceLog log = ServiceLogs.Of(resource.Type);
        ServiceOperation named = Operation(resource, target.SubService, operation);
        return answer.Reachable ? Served(answer, log, named) : Refused(answer, log, named);
    }

    /// <summary>The refusal of a destination that is no resource.</summary>
    public static Refusal NoResource(string given) => new(
        ErrorId.DestinationInvalid,
        $"'{given}' takes no requests: only a resource, or one of its public names, does. Connect-SimResource opens a "
        + "connection to anything.",
        given);

    private static ServiceOperation Operation(SimResource resource, string? subService, string name)
    {
        string part = subService ?? ServiceCatalogue.ForResourceType(resource.Type).MainSubService.Name;
        ServiceOperation[] known = [.. ServiceLogs.OperationsOf(resource.Type, part)];
        return name.Length == 0
            ? known.FirstOrDefault() ?? new(Unnamed)
            : known.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? new(name);
    }

    private static SimRequest Served(SimReachability answer, ServiceLog log, ServiceOperation operation)
    {
        int? status = operation.StatusCode ?? log.SuccessCode;
        return Blank(answer, operation) with
        {
            StatusCode = status,
            Entry = new(log.Category, answer.SourceAddress, status, log.SuccessText),
        };
    }

    private static SimRequest Refused(SimReachability answer, ServiceLog log, ServiceOperation operation)
    {
        bool reached = ServicesLogWhatReachesThem.Instance.Reaches(answer.Blockers);
        SimResponse response = answer.Response ?? new(null, answer.Reason.ToString(), answer.Blockers[0].Message);
        SimRequest refused = Blank(answer, operation) with
        {
            StatusCode = response.StatusCode,
            ErrorCode = response.InnerErrorCode is { } inner ? $"{response.ErrorCode}/{inner}" : response.ErrorCode,
            Message = response.Message,
        };
        if (!reached)
        {
            return refused with { CallerIpAddress = "" };
        }

        return refused with
        {
            Entry = log.Refusal is { } entry
                ? new(entry.Category, entry.HasCaller ? answer.SourceAddress : "", response.StatusCode, entry.Text)
                : null,
            Caveats = SomeServicesLogRefusals.Instance.CaveatFor(log, answer.Destination) is { } caveat
                ? refused.Caveats.Add(caveat)
                : refused.Caveats,
        };
    }

    private static SimRequest Blank(SimReachability answer, ServiceOperation operation) => new()
    {
        Source = answer.Source,
        Destination = answer.Destination,
        DestinationId = answer.DestinationId,
        OperationName = operation.Name,
        Succeeded = answer.Reachable,
        CallerIpAddress = answer.SourceAddress,
        Reason = answer.Reason,
        Caveats = answer.Caveats,
    };
}
