using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Sources that fare alike as long as nothing looks at their private addresses; the first stands for all.</summary>
internal sealed record SourceGroup(IReadOnlyList<FlowSource> Members)
{
    public static IReadOnlyList<SourceGroup> Of(CompiledNetwork network, IEnumerable<FlowSource> sources) =>
    [
        .. sources
            .GroupBy(source => Kind.Of(network, source))
            .Select(group => new SourceGroup([.. group])),
    ];

    /// <param name="Source">Not null for a source that is alone of its kind.</param>
    private readonly record struct Kind(
        FlowSource? Source,
        CompiledSubnet? Subnet,
        string? GroupId,
        bool HasPublicIPAddress,
        IPv4Address? PublicIPAddress,
        bool IsRunning)
    {
        public static Kind Of(CompiledNetwork network, FlowSource source)
        {
            Node? node = source is FlowSource.Interface nic ? network.Interface(nic.VMId, nic.InterfaceId) : null;
            return node is null
                ? new(source, null, null, false, null, false)
                : new(
                    null,
                    node.Subnet,
                    node.Interface!.NetworkSecurityGroupId,
                    node.Interface.HasPublicIPAddress,
                    node.Interface.PublicIPAddress,
                    node.IsRunning);
        }
    }
}
