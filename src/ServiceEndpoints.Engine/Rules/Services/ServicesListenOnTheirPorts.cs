namespace ServiceEndpoints.Rules.Services;

public sealed class ServicesListenOnTheirPorts : Rule
{
    public static readonly ServicesListenOnTheirPorts Instance = new();

    private ServicesListenOnTheirPorts()
        : base(
            "SE2031",
            "A service listens on its own ports",
            "A port on which the service does not listen is not answered.",
            "https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture")
    {
    }
}
