using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Acts as a principal from now on; without a name, as the owner of everything.</summary>
[Cmdlet(VerbsOther.Use, "SimPrincipal", SupportsShouldProcess = true)]
[OutputType(typeof(SimPrincipal))]
public sealed class UseSimPrincipalCommand : SimCommand
{
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(PrincipalCompleter))]
    public string? Name { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void End()
    {
        string? name = string.IsNullOrEmpty(Name) ? null : Name;
        if (ShouldProcess(name ?? PrincipalNames.Owner, "Act as")
            && Accept(Session.Act(name), name, out SimPrincipal? principal)
            && PassThru)
        {
            WriteObject(principal);
        }
    }
}
