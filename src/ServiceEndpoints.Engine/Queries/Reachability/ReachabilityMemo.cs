using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// Verdicts of one topology that hold for a whole egress class: interfaces of one subnet with the same security group
/// and public address fare alike towards a resource, as long as nothing on the way looks at the private address.
/// </summary>
internal sealed class ReachabilityMemo
{
    private static readonly ConditionalWeakTable<CompiledNetwork, ReachabilityMemo> s_memos = [];

    private readonly ConcurrentDictionary<EgressClass, bool> _verdicts = [];
    private readonly CompiledNetwork _network;

    private ReachabilityMemo(CompiledNetwork network) => _network = network;

    public static ReachabilityMemo Of(CompiledNetwork network) => s_memos.GetValue(network, static n => new(n));

    public bool IsReachable(ReachabilityQuestion question)
    {
        if (question.Source is not FlowSource.Interface source || question.Target is not FlowTarget.Resource target
            || _network.Interface(source.VMId, source.InterfaceId) is not { Interface.Unresolved.Count: 0, Machine.Unresolved.Count: 0 } node)
        {
            return Evaluate(new(_network, question));
        }

        EgressClass key = EgressClass.Of(node, target, question);
        if (_verdicts.TryGetValue(key, out bool known))
        {
            return known;
        }

        Inquiry inquiry = new(_network, question);
        bool verdict = Evaluate(inquiry);
        if (!EgressSharing.LooksAtPrivateAddress(node, inquiry))
        {
            _verdicts[key] = verdict;
        }

        return verdict;
    }

    private static bool Evaluate(Inquiry inquiry) => inquiry.Settled() is { } settled
        ? settled.Reachable
        : LandingVerdict.Of(inquiry.Walk(default(SilentTrace))) == Verdict.Reachable;

    private readonly record struct EgressClass(
        CompiledSubnet Subnet,
        string? GroupId,
        bool HasPublicIPAddress,
        IPv4Address? PublicIPAddress,
        bool IsRunning,
        string ResourceId,
        string? SubService,
        string? Fqdn,
        string? Database,
        int? Port,
        IPProtocol Protocol,
        Plane Plane)
    {
        public static EgressClass Of(InterfaceNode node, FlowTarget.Resource target, ReachabilityQuestion question) => new(
            node.Subnet,
            node.Interface.NetworkSecurityGroupId,
            node.Interface.HasPublicIPAddress,
            node.Interface.PublicIPAddress,
            node.IsRunning,
            target.ResourceId,
            target.SubService,
            target.Fqdn,
            target.Database,
            question.Port,
            question.Protocol,
            question.Plane);
    }
}
