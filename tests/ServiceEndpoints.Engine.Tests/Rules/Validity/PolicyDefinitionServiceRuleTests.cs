using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyDefinitionServiceRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol");

    [Theory]
    [InlineData("Microsoft.Sql")]
    [InlineData("Microsoft.Storage.Global")]
    public void Other_services_have_no_policies(string service) => _lab.Refused(
        ErrorId.ValueInvalid, PolicyLab.Define("pol", PolicyLab.Subscription) with { Service = service });

    [Theory]
    [InlineData("microsoft.storage", PolicyLab.Subscription)]
    [InlineData("global", PolicyLab.ManagedInstance)]
    public void Storage_has_them_in_any_case(string service, string entry) =>
        _lab.With(PolicyLab.Define("pol", entry) with { Service = service });
}
