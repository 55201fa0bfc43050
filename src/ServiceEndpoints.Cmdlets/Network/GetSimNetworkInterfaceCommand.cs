using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes network interfaces; a virtual machine from the pipeline stands for its interfaces.</summary>
[Cmdlet(VerbsCommon.Get, "SimNetworkInterface")]
[OutputType(typeof(SimNetworkInterface))]
public sealed class GetSimNetworkInterfaceCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(InterfaceCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public InterfaceReference[]? NetworkInterface { get; set; }

    /// <summary>Only interfaces of this VM.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(VMCompleter))]
    public VMReference? VM { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (NetworkInterface is [{ Given: SimVM whole }])
        {
            WriteMatching(estate.VMs.Find(whole.Id)?.NetworkInterfaces ?? [], null, Find);
        }
        else if (VM is null)
        {
            WriteMatching(estate.NetworkInterfaces, NetworkInterface, Find);
        }
        else if (Accept(EntityNames.VM(estate, VM.Text), VM, out SimVM? vm))
        {
            WriteMatching(vm.NetworkInterfaces, NetworkInterface, text => EntityNames.NetworkInterface(vm, text));
        }

        Result<SimNetworkInterface> Find(string text) => EntityNames.NetworkInterface(estate, text);
    }
}
