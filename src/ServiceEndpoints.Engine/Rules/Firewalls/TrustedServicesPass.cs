namespace ServiceEndpoints.Rules.Firewalls;

public sealed class TrustedServicesPass : Rule
{
    public static readonly TrustedServicesPass Instance = new();

    private TrustedServicesPass()
        : base(
            "SE2014",
            "Trusted Azure services pass where the exception is set",
            "With the exception for Azure services, the services on the resource type's list are admitted "
            + "before the default action is looked at, also without public network access.",
            "https://learn.microsoft.com/azure/key-vault/general/network-security")
    {
    }
}
