namespace ServiceEndpoints.Rules.Lifetime;

public sealed class ConnectionsEndWithTheirEnds : Rule
{
    public static readonly ConnectionsEndWithTheirEnds Instance = new();

    private ConnectionsEndWithTheirEnds()
        : base(
            "SE8004",
            "A connection ends with its ends",
            "A connection is lost when the machine, the resource or the private endpoint at an end of it is deleted or "
            + "stopped or gets another private address, or an appliance that forwards it does.",
            "https://learn.microsoft.com/azure/virtual-machines/states-billing")
    {
    }

    public string Gone(string name) => $"{name} is not there any more.";

    public string Stopped(string name) => $"{name} does not run any more.";

    public string Moved(string name) => $"{name} has another private address.";
}
