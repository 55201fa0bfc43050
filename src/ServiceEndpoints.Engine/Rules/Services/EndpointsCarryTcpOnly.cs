namespace ServiceEndpoints.Rules.Services;

public sealed class EndpointsCarryTcpOnly : Rule
{
    public static readonly EndpointsCarryTcpOnly Instance = new();

    private EndpointsCarryTcpOnly()
        : base(
            "SE2030",
            "Services are reached by TCP",
            "Service endpoints carry TCP only; ICMP and UDP to a service do not show its reachability.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }
}
