namespace ServiceEndpoints.Rules.Routing;

public sealed class AppliancesMustNotSendBack : Rule
{
    public static readonly AppliancesMustNotSendBack Instance = new();

    private AppliancesMustNotSendBack()
        : base(
            "SE3021",
            "An appliance whose own routes lead back makes a loop",
            "When the routes of the appliance's subnet send the packet to an appliance that it has passed "
            + "already, it never arrives.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}
