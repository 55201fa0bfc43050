using System.Globalization;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Custom security rules have priorities from 100 to 4096.</summary>
public sealed class SecurityRulePriorityRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRulePriorityRule Instance = new();

    private const int Lowest = 100;
    private const int Highest = 4096;

    private SecurityRulePriorityRule()
        : base(
            "SE1530",
            "Priorities of security rules",
            "The priority of a custom security rule is a number from 100 to 4096.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        part.Priority is >= Lowest and <= Highest
            ? null
            : new(
                ErrorId.ValueInvalid,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The priority {part.Priority} is not in the allowed range {Lowest}-{Highest}."),
                part.Name,
                "SecurityRuleInvalidPriority");
}
