using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>A topology, as <c>Get-SimTopology</c> writes it, or a report that carries one.</summary>
public sealed class TopologyReference
{
    private readonly object? _value;

    public TopologyReference(object? value) => _value = value is PSObject wrapped ? wrapped.BaseObject : value;

    public override string ToString() => _value?.ToString() ?? "";

    internal Result<SimTopology> Resolve() => _value switch
    {
        SimTopology topology => topology,
        SimImportReport report => report.Topology,
        _ => new Refusal(
            ErrorId.TopologyNotFound,
            $"'{this}' is not a topology. Topologies have no store to be named in: keep the object that "
                + "Get-SimTopology or Import-SimTopology writes.",
            ToString()),
    };
}
