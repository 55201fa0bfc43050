using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A table of a topology: its entities in the order of their ids; left out when it is empty.</summary>
/// <param name="get">The table.</param>
/// <param name="add">The topology with an entity.</param>
internal sealed class TableMember<T>(
    string name, EntityForm<T> form, Func<SimTopology, EntityTable<T>> get, Func<SimTopology, T, SimTopology> add)
    : Member<SimTopology>(name, isRequired: false), ITableMember
    where T : SimEntity
{
    private readonly ListForm<T> _list = new(form);

    public override IEnumerable<IDefinition> Definitions => form.Definitions;

    public override void Write(JsonText json, SimTopology owner, SimTopology usual)
    {
        if (get(owner).Count > 0)
        {
            json.Name(Name);
            _list.Write(json, get(owner).ToValueList());
        }
    }

    /// <summary>An entity is all that is held in memory of the file while a table of parts is read.</summary>
    public override SimTopology Read(DataNode node, SimTopology owner, NativeReading reading)
    {
        if (node is not PartedArrayNode parts)
        {
            return _list.Read(node, reading).Aggregate(owner, add);
        }

        SimTopology topology = parts.Items
            .TakeWhile(_ => reading.Fault is null)
            .Aggregate(owner, (made, part) => add(made, form.Read(part, reading)));
        reading.Fail(parts.Refusal);
        return topology;
    }

    public override void Describe(JsonText schema, SimTopology usual)
    {
        schema.Name(Name);
        schema.StartObject();
        _list.Describe(schema);
        schema.EndObject();
    }

    public IEnumerable<string> Ids(SimTopology topology) => get(topology).Select(entity => entity.Id);

    public SimTopology Merge(SimTopology into, SimTopology from) => get(from).Aggregate(into, add);
}

/// <summary>What is asked of a table whatever is in it.</summary>
internal interface ITableMember
{
    string Name { get; }

    IEnumerable<string> Ids(SimTopology topology);

    /// <summary>The one topology with everything of the other's table.</summary>
    SimTopology Merge(SimTopology into, SimTopology from);
}
