using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>What an observed flow asks of a topology; flows that differ in their source port alone ask the same.</summary>
/// <param name="Port">The destination port; 0 where the protocol has none.</param>
internal readonly record struct FlowQuestion(FlowSource Source, FlowTarget Target, int Port, IPProtocol Protocol)
{
    /// <summary>Null for protocols that no question is asked about.</summary>
    public static IPProtocol? ProtocolOf(ObservedFlow flow) => flow.Protocol switch
    {
        1 => IPProtocol.Icmp,
        6 => IPProtocol.Tcp,
        17 => IPProtocol.Udp,
        _ => null,
    };

    public static FlowQuestion Of(ObservedFlow flow, FlowSource source, FlowTarget target) =>
        new(source, target, flow.DestinationPort, ProtocolOf(flow)!.Value);

    public ReachabilityQuestion ToReachability() =>
        new(Source, Target, Port == 0 ? null : Port, Protocol);
}
