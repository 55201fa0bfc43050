using System.Management.Automation;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the owner of everything, whoever acts, and everybody who has a role.</summary>
[Cmdlet(VerbsCommon.Get, "SimPrincipal")]
[OutputType(typeof(SimPrincipal))]
public sealed class GetSimPrincipalCommand : SimReadCommand
{
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(PrincipalCompleter))]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    private protected override void End() => WriteNamed(
        [.. SimPrincipal.All(Estate, Session.Principal)],
        Name,
        principal => [principal.Name],
        name => new(
            ErrorId.PrincipalNotFound,
            $"No principal '{name}' acts or has a role. Get-SimPrincipal lists those that do.",
            name));
}
