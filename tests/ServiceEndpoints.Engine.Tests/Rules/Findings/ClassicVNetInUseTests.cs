using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class ClassicVNetInUseTests
{
    private static readonly FindingRule s_rule = ClassicVNetInUse.Instance;

    [Theory]
    [InlineData(DeploymentModel.Classic, 1)]
    [InlineData(DeploymentModel.ResourceManager, 0)]
    public void Finds_classic_VNets(DeploymentModel model, int count) => Assert.Equal(
        count,
        Estate.Hub()
            .With(t => t.With(t.VNets.Named("hub").Single() with { DeploymentModel = model }))
            .Find(s_rule)
            .Count);
}
