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
    /// <summary>Null when nothing blocks, or when there is no client to see anything.</summary>
    public static SimResponse? Response(Inquiry inquiry, IReadOnlyList<Landing> landings)
    {
        Landing? blocked = landings.FirstOrDefault(landing => landing.Flight.IsStopped);
        if (blocked is null || Has(blocked, Reason.SourceStopped))
        {
            return null;
        }

        bool isAnswered = blocked.Caller is not null
            && blocked.Flight.Findings.All(finding => finding.IsUnknown || finding.Stage == Stage.Resource);
        return isAnswered && inquiry.Destination.Resource is { } resource
            ? Refusal(inquiry, resource, blocked)
            : new(null, "Timeout", "Nothing answers; the connection times out.");
    }

    private static SimResponse Refusal(Inquiry inquiry, SimResource resource, Landing blocked)
    {
        DenialText? text = DenialTexts.Find(resource.Type, CaseOf(blocked), inquiry.Destination.Resolved?.SubService?.Name);
        return text is null
            ? new(null, "Refused", $"{resource} refuses the client; its wording is not published.")
            : new(text.StatusCode, text.ErrorCode, text.Format(blocked.Caller!.Text, resource.Name, resource.Location))
            {
                InnerErrorCode = text.InnerErrorCode,
            };
    }

    private static DenialCase CaseOf(Landing blocked) =>
        blocked.Flight.Findings.Any(finding => finding.Rule is PerimetersRefuseEndpointTraffic)
            ? DenialCase.SecuredByPerimeter
        : Has(blocked, Reason.PublicAccessDisabled) ? DenialCase.PublicAccessDisabled
        : blocked.Caller?.Kind == CallerKind.VNet ? DenialCase.SubnetSource
        : DenialCase.PublicSource;

    private static bool Has(Landing landing, Reason reason) =>
        landing.Flight.Findings.Any(finding => finding.Reason == reason);
}
