using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes the address space of virtual networks.</summary>
[Cmdlet(VerbsCommon.Set, "SimVNet", SupportsShouldProcess = true)]
[OutputType(typeof(SimVNet))]
public sealed class SetSimVNetCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    [Alias("Name")]
    public VNetReference[] VNet { get; set; } = [];

    [Parameter(Position = 1)]
    public string[]? AddressPrefix { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (VNetReference reference in VNet)
        {
            if (TryFind(reference, EntityNames.VNet, out SimVNet? found))
            {
                Submit(Change(found), reference, PassThru);
            }
        }
    }

    private SetVNet Change(SimVNet vnet) => new(vnet.Id)
    {
        AddressPrefix = EditOf(Texts(AddressPrefix), nameof(AddressPrefix)),
    };
}
