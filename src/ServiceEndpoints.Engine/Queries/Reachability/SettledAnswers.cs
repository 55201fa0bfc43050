using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Questions whose answer does not depend on the way: other planes, IPv6, things that are not there.</summary>
internal static class SettledAnswers
{
    public static SimReachability? Find(Inquiry inquiry)
    {
        if (inquiry.Question.Plane != Plane.Data)
        {
            return OfPlane(inquiry);
        }

        if (IPv6End(inquiry) is { } address)
        {
            return Blank(inquiry, Verdict.Unknown, Reason.IPv6NotModelled, IPv6IsNotModelled.Instance,
                $"{address} is an IPv6 address; IPv6 is not modelled.");
        }

        if (inquiry.Source.IsMissing || inquiry.Destination.Resolved is null)
        {
            return Blank(inquiry, Verdict.Unknown, Reason.UnresolvedReference, NamesResolveAsBefore.Instance,
                MissingEnds.Of(inquiry));
        }

        return null;
    }

    private static string? IPv6End(Inquiry inquiry) => inquiry.Question switch
    {
        { Target: FlowTarget.IPv6Address target } => target.Text,
        { Source: FlowSource.IPv6Address source } => source.Text,
        _ => null,
    };

    private static SimReachability OfPlane(Inquiry inquiry)
    {
        SimResource? resource = inquiry.Destination.Resource;
        if (inquiry.Question.Plane == Plane.Control && resource is not null)
        {
            return Open(inquiry, ControlPlaneIsNotGuarded.Instance,
                $"{resource} is managed through Azure Resource Manager, whatever its firewall says.",
                "Rights to manage it, and the way to management.azure.com, were not asked.");
        }

        if (inquiry.Question.Plane == Plane.Disk && resource is { Type: ResourceType.StorageAccount })
        {
            return Open(inquiry, DiskTrafficIsNotTouched.Instance,
                $"Disk traffic to {resource} is not touched by routes, endpoints or rules.",
                "REST access to page blobs was not asked; that is the data plane.");
        }

        return Blank(inquiry, Verdict.NotApplicable, Reason.UnsupportedResource, DiskTrafficIsNotTouched.Instance,
            $"{inquiry.Destination.Name} has no {inquiry.Question.Plane} plane.");
    }

    private static SimReachability Open(Inquiry inquiry, Rule rule, string text, string notAsked) =>
        Blank(inquiry, Verdict.Reachable, Reason.Allowed, rule, text) with
        {
            Caveats = [new Caveat("NotAsked", notAsked)],
        };

    private static SimReachability Blank(Inquiry inquiry, Verdict verdict, Reason reason, Rule rule, string text)
    {
        SimStep step = new(
            1, Stage.Resource, inquiry.Destination.Name, inquiry.Source.Name, inquiry.Destination.Name, "", [],
            verdict.ToString(), rule.Id, text);
        return new()
        {
            Source = inquiry.Source.Name,
            SourceId = inquiry.Source.Id,
            Destination = inquiry.Destination.Name,
            DestinationId = inquiry.Destination.Id,
            Protocol = inquiry.Question.Protocol,
            Port = inquiry.Question.Port,
            Verdict = verdict,
            Reason = reason,
            Blockers = verdict == Verdict.Unknown
                ? [new Blocker(reason, inquiry.Destination.Name, rule.Id, text, rule.Source)]
                : [],
            Steps = [step],
        };
    }
}
