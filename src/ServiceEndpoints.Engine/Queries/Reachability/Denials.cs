using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>What a client sees when it does not get through.</summary>
internal static class Denials
{
    /// <summary>
    /// Null when nothing blocks, when there is no client to see anything, and when it is not known whether the service
    /// that refuses is reached at all.
    /// </summary>
    public static SimResponse? Response(Inquiry inquiry, IReadOnlyList<Landing> landings)
    {
        Landing? blocked = landings.FirstOrDefault(landing => landing.Flight.IsStopped);
        if (blocked is null || Has(blocked, Reason.SourceStopped))
        {
            return null;
        }

        bool isRefused = blocked.Flight.Findings.All(finding => finding.IsUnknown || finding.IsAtTheService);
        if (isRefused && blocked.Flight.Findings.Any(finding => finding.IsUnknown))
        {
            return null;
        }

        return isRefused && blocked.Caller is not null && inquiry.Destination.Resource is { } resource
            ? Refusal(inquiry, resource, blocked)
            : new(null, "Timeout", "Nothing answers; the connection times out.");
    }

    private static SimResponse Refusal(Inquiry inquiry, SimResource resource, Landing blocked)
    {
        string? subService = SpeaksHttp(inquiry) ? null : inquiry.Destination.Resolved?.SubService?.Name;
        if (Has(blocked, Reason.EndpointPolicyDenied))
        {
            return PolicyRefusal(resource, subService);
        }

        DenialText? text = DenialTexts.Find(resource.Type, CaseOf(blocked), subService);
        return text is null
            ? new(null, "Refused", $"{resource} refuses the client; its wording is not published.")
            : new(text.StatusCode, text.ErrorCode, text.Format(blocked.Caller!.Text, resource.Name, resource.Location))
            {
                InnerErrorCode = text.InnerErrorCode,
            };
    }

    /// <summary>A file share answers by REST on 443, in the words of the account, and by SMB on its own port.</summary>
    private static bool SpeaksHttp(Inquiry inquiry) => inquiry.Destination.Port == 443;

    /// <summary>
    /// What SMB clients see is published, what others see is not.
    /// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-powershell
    /// </summary>
    private static SimResponse PolicyRefusal(SimResource resource, string? subService) => subService == "file"
        ? new(null, "AccessDenied", "Access is denied")
        : new(403, "Refused", $"A service endpoint policy keeps the client from {resource}; its wording is not published.");

    private static DenialCase CaseOf(Landing blocked) =>
        blocked.Flight.Findings.Any(finding => finding.Rule is PerimetersRefuseEndpointTraffic)
            ? DenialCase.SecuredByPerimeter
        : Has(blocked, Reason.PublicAccessDisabled) ? DenialCase.PublicAccessDisabled
        : blocked.Caller?.Kind == CallerKind.VNet ? DenialCase.SubnetSource
        : DenialCase.PublicSource;

    private static bool Has(Landing landing, Reason reason) =>
        landing.Flight.Findings.Any(finding => finding.Reason == reason);
}
