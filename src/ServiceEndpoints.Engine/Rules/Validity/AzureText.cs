using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>
/// How services pass on what the network's resource provider refused. Recorded in
/// https://github.com/hashicorp/terraform-provider-azurerm/issues/16547 (Storage),
/// https://github.com/Azure/azure-service-operator/issues/1006 (SQL) and reports about Key Vault, read 2026-11-23.
/// </summary>
internal static class AzureText
{
    /// <summary>The service's own error code; null where none is recorded.</summary>
    public static string? WrapperOf(ResourceType type) => type switch
    {
        ResourceType.StorageAccount => "NetworkAclsValidationFailure",
        ResourceType.KeyVault => "VirtualNetworkNotValid",
        _ when FirewallCatalogue.Of(type).IsSqlFamily => "VirtualNetworkRuleBadRequest",
        _ => null,
    };

    /// <param name="type">The type of the resource that was to get the rule.</param>
    /// <param name="code">The network provider's code.</param>
    /// <param name="text">The network provider's message, with its full stop.</param>
    public static string Wrapped(ResourceType type, string code, string text) => type switch
    {
        // Both add a full stop to the one that is there.
        ResourceType.StorageAccount => $"Validation of network acls failure: {code}:{text}.",
        ResourceType.KeyVault =>
            "Operation on Virtual Network could not be performed. StatusCode: 400 (BadRequest). "
            + $"Error Code: {code}. Error Message: {text}.",
        _ when FirewallCatalogue.Of(type).IsSqlFamily =>
            $"Network resource provider returned following error: '{text}'",
        _ => text,
    };
}
