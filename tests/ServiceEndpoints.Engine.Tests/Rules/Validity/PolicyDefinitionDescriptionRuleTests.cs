using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PolicyDefinitionDescriptionRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol");

    [Fact]
    public void Refuses_a_character_too_many() => _lab.Refused(
        ErrorId.ValueInvalid, PolicyLab.Define("pol", PolicyLab.Subscription) with { Description = new('x', 141) });

    [Fact]
    public void Takes_as_many_as_there_may_be() =>
        _lab.With(PolicyLab.Define("pol", PolicyLab.Subscription) with { Description = new('x', 140) });
}
