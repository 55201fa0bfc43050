using System;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// The firewall of services that write it as <c>networkAcls</c>: Storage, Key Vault, Cognitive Services.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts
/// </summary>
internal static class NetworkAcls
{
    private const string Name = "networkAcls";
    private const string AzureServices = "AzureServices";
    private const string None = "None";

    /// <param name="reader">The resource.</param>
    /// <param name="publicAccess">Its switch beside the firewall.</param>
    /// <param name="standard">The exceptions where the template names none.</param>
    public static SimFirewall Read(
        EntityReader reader, PublicNetworkAccess publicAccess, params ValueList<string> standard)
    {
        SimFirewall open = new()
        {
            DefaultAction = RuleAction.Allow,
            Bypass = standard,
            PublicNetworkAccess = publicAccess,
        };
        if (reader.Properties.Object(Name) is { } acls)
        {
            return open with
            {
                DefaultAction = acls.Choice<RuleAction>("defaultAction") ?? RuleAction.Allow,
                Bypass = acls.Text("bypass") is { } text ? Words(text) : standard,
                NetworkRules = FirewallRules.Of(acls, reader.Id),
            };
        }

        // What is not known as a whole is not open: its default action is not known either.
        reader.Notes.Spread(Name, $"{Name}.defaultAction");
        return open;
    }

    private static ValueList<string> Words(string text) => text
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !word.Equals(None, StringComparison.OrdinalIgnoreCase))
        .Select(word => word.Equals(AzureServices, StringComparison.OrdinalIgnoreCase) ? AzureServices : word)
        .ToValueList();
}
