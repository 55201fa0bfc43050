using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.KeyVault;

/// <summary>
/// Open unless its default action is Deny; trusted services pass by default.
/// Source: https://learn.microsoft.com/azure/key-vault/general/network-security
/// </summary>
public sealed class KeyVaultFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) => firewall.DefaultAction == RuleAction.Deny;
}
