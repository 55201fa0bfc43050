using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMInterfaceRuleTests
{
    [Fact]
    public void Refuses_a_machine_without_interfaces()
    {
        SimVM vm = new()
        {
            Id = NetworkLab.Id(ArmTypes.VM, "vm1"),
            Location = "westeurope",
            NetworkInterfaces = [],
        };

        Assert.Equal(ErrorId.ValueInvalid, VMInterfaceRule.Instance.Judge(new(), vm)!.Id);
        Assert.Equal(ErrorId.ValueInvalid, ValidityRules.VM.Judge(new(), vm)!.Id);
    }
}
