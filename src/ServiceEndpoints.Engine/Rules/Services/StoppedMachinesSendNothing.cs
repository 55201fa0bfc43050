namespace ServiceEndpoints.Rules.Services;

public sealed class StoppedMachinesSendNothing : Rule
{
    public static readonly StoppedMachinesSendNothing Instance = new();

    private StoppedMachinesSendNothing()
        : base(
            "SE2032",
            "A machine that does not run sends nothing",
            "Effective routes exist, and traffic flows, only for interfaces of running machines.",
            "https://learn.microsoft.com/azure/virtual-network/diagnose-network-routing-problem")
    {
    }
}
