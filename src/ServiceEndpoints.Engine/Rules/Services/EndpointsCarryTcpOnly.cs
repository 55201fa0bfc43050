namespace ServiceEndpoints.Rules.Services;

public sealed class EndpointsCarryTcpOnly : Rule
{
    public static readonly EndpointsCarryTcpOnly Instance = new();

    private EndpointsCarryTcpOnly()
        : base(
            "SE2030",
            "Services are reached by TCP",
            "Service endpoints carry TCP only; ping and other protocols do not show whether a service is reached.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }
}
