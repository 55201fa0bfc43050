using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>
/// What a command may add across tenants, a template may not. Azure's words:
/// https://github.com/Azure/azure-resource-manager-schemas/issues/2603 (read 2026-11-24).
/// </summary>
public sealed class TemplateRuleTenantRule : Rule
{
    public static readonly TemplateRuleTenantRule Instance = new();

    private TemplateRuleTenantRule()
        : base(
            "SE1598",
            "Templates name subnets of their own tenant",
            "A storage account takes a virtual network rule for a subnet of another Microsoft Entra tenant from "
            + "PowerShell, the command line and the API; a template with such a rule is refused.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public static Refusal? Judge(SimTopology topology, string accountId, string subnetId) =>
        topology.IsOneTenant(accountId, subnetId)
            ? null
            : new(
                ErrorId.CrossTenantNotSupported,
                "Values for request parameters are invalid: networkAcls.virtualNetworkRules[*].id. For more information, "
                + $"see - https://aka.ms/storagenetworkruleset ('{ArmId.PathOf(subnetId)}' is of another tenant than "
                + $"'{ArmId.NameOf(accountId)}'; Add-SimNetworkRule takes the rule.)",
                subnetId,
                "InvalidValuesForRequestParameters");
}
