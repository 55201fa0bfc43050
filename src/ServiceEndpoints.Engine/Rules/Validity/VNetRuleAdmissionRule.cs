using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Something asked of virtual network rules whose subnet is there to be looked at.</summary>
public abstract class VNetRuleAdmissionRule : AdmissionRule<SimResource, SimNetworkRule>
{
    protected VNetRuleAdmissionRule(string id, string title, string statement, string source)
        : base(id, title, statement, source)
    {
    }

    public sealed override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.Kind == NetworkRuleKind.VirtualNetwork && topology.Subnets.Find(part.Value) is { } subnet
            ? Judge(topology, whole, part, subnet)
            : null;

    protected abstract Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet);
}
