using System.Globalization;
using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NatGatewayLimitRuleTests
{
    private readonly NetworkLab _lab = new();

    [Fact]
    public void Admits_16_addresses_and_no_more()
    {
        _lab.Refused(ErrorId.LimitExceeded, Create(17));
        _lab.With(Create(16));
    }

    [Fact]
    public void Lets_the_topology_set_its_own() => _lab
        .With(new SetTopology { Limit = [new("PublicIPAddressesPerNatGateway", 1)] })
        .Refused(ErrorId.LimitExceeded, Create(2));

    private static CreateNatGateway Create(int count) => new(new("nat"))
    {
        PublicIPAddress = Enumerable.Range(1, count)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"20.1.2.{i}"))
            .ToValueList(),
    };
}
