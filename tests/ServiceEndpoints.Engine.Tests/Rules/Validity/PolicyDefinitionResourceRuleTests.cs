using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyDefinitionResourceRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol");

    [Theory]
    [InlineData(PolicyLab.Subscription)]
    [InlineData(PolicyLab.Subscription + "/resourceGroups/rg")]
    [InlineData(PolicyLab.Subscription + "/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acct")]
    [InlineData("/SUBSCRIPTIONS/x/resourcegroups/RG/providers/microsoft.storage/storageaccounts/acct")]
    [InlineData("/providers/Microsoft.Management/managementGroups/corp")]
    [InlineData("/services/Azure")]
    [InlineData("/services/Azure/ManagedInstance")]
    public void Takes_ids_that_accounts_are_in_and_aliases(string entry) => _lab.With(Named(entry));

    [Theory]
    [InlineData("acct")]
    [InlineData("subscriptions/x")]
    [InlineData("/subscriptions/")]
    [InlineData("/subscriptions/x/resourceGroups/")]
    [InlineData("/subscriptions/x/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/")]
    [InlineData("/subscriptions/x/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a/blobServices/default")]
    [InlineData("/subscriptions/x/resourceGroups/rg/providers/Microsoft.ClassicStorage/storageAccounts/acct")]
    [InlineData("/subscriptions/x/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv")]
    [InlineData("/services/Azure/")]
    [InlineData("/services/Azure/a/b")]
    [InlineData("/services/AzureX")]
    public void Refuses_everything_else(string entry) => _lab.Refused(ErrorId.ValueInvalid, Named(entry));

    [Fact]
    public void Resources_and_aliases_are_never_mixed()
    {
        _lab.Refused(ErrorId.ValueInvalid, PolicyLab.Define("pol", PolicyLab.Subscription, PolicyLab.ManagedInstance));
        _lab.Refused(
            ErrorId.ValueInvalid, Named(PolicyLab.ManagedInstance) with { Service = "Microsoft.Storage" });
        _lab.Refused(ErrorId.ValueInvalid, Named(PolicyLab.Subscription) with { Service = "Global" });
        _lab.Refused(ErrorId.ValueInvalid, Named("acct") with { Service = "Global" });
    }

    private static ServiceEndpoints.Changes.Policies.AddPolicyDefinition Named(string entry) =>
        new(PolicyLab.Id("pol"), "d", [entry]);
}
