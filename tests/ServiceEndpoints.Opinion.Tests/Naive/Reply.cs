using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>What a client sees when it does not get through: status and code of the service, or silence.</summary>
internal static class Reply
{
    public const string Silence = "Timeout";

    private const string Unpublished = "Refused";

    /// <summary>
    /// Null when there is nobody to see anything, or when nobody knows whether the service answers at all.
    /// </summary>
    public static string? Of(Ask ask, Fate fate)
    {
        if (fate.Blockers.Count == 0 || fate.Blockers.Exists(blocker => blocker.Reason == Reason.SourceStopped))
        {
            return null;
        }

        bool arrived = fate.Blockers.TrueForAll(blocker => blocker.Stage is Stage.Resource or Stage.EndpointPolicy);
        return arrived && fate.Unknown ? null
            : !arrived || ask.Target is not ServiceTarget target ? Silence
            : fate.Blockers.Exists(blocker => blocker.Reason == Reason.EndpointPolicyDenied)
                ? OverSmb(ask, target) ? "AccessDenied" : "403 Refused"
            : OfService(target.Service, fate, OverSmb(ask, target));
    }

    /// <summary>A file share that is not to be mounted says so in words and by no code.</summary>
    private static bool OverSmb(Ask ask, ServiceTarget target) =>
        (ask.Port ?? target.PartAt(null).Port) == 445;

    private static string OfService(Service service, Fate fate, bool overSmb)
    {
        bool off = fate.Blockers.Exists(blocker => blocker.Reason == Reason.PublicAccessDisabled);
        bool overEndpoint = fate.Endpoint is not null;
        return service.Type switch
        {
            _ when service.Access == PublicNetworkAccess.SecuredByPerimeter => Unpublished,
            ResourceType.StorageAccount => overSmb ? "" : "403 AuthorizationFailure",
            ResourceType.SqlServer or ResourceType.SynapseWorkspace => off ? "47073" : overEndpoint ? "40914" : "40615",
            ResourceType.MySqlServer => off || overEndpoint ? Unpublished : "9000",
            ResourceType.CosmosDbAccount => off ? Unpublished : "403 Forbidden",
            ResourceType.KeyVault => "403 Forbidden",
            ResourceType.ServiceBusNamespace or ResourceType.EventHubsNamespace => "401",
            ResourceType.WebApp => "403 Ip Forbidden",
            ResourceType.CognitiveServicesAccount => "403 403",
            _ => Unpublished,
        };
    }
}
