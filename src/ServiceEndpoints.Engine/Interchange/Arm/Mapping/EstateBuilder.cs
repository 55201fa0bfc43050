using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>The topology in the making, and what is read of it that only later entities need.</summary>
internal sealed class EstateBuilder
{
    private readonly List<EntityNotes> _notes = [];

    private readonly HashSet<string> _ids;

    /// <param name="topology">What is there already.</param>
    /// <param name="log">What the report is made of.</param>
    /// <param name="watch">Ends the import when it is called off.</param>
    /// <param name="ids">The ids of all resources that are read.</param>
    public EstateBuilder(SimTopology topology, ImportLog log, ImportWatch watch, IEnumerable<string> ids)
    {
        Topology = topology;
        Log = log;
        Watch = watch;
        _ids = new(ids, ArmId.Comparer);
    }

    public SimTopology Topology { get; set; }

    public ImportLog Log { get; }

    public ImportWatch Watch { get; }

    /// <summary>Where each entity stands, by id.</summary>
    public Dictionary<string, SourcePlace> Places { get; } = new(ArmId.Comparer);

    /// <summary>Public IP addresses by id; null is one whose address is not known.</summary>
    public Dictionary<string, IPv4Address?> PublicAddresses { get; } = new(ArmId.Comparer);

    public Dictionary<string, InterfaceDraft> Interfaces { get; } = new(ArmId.Comparer);

    public List<MachineDraft> Machines { get; } = [];

    public List<PrivateEndpointDraft> PrivateEndpoints { get; } = [];

    public List<ManagedServiceDraft> ManagedServices { get; } = [];

    /// <summary>The sites that send all that they send through the network that they are integrated with.</summary>
    public HashSet<string> RoutingAll { get; } = new(ArmId.Comparer);

    /// <summary>The VNets that private DNS zones are linked to, by the zone's id.</summary>
    public Dictionary<string, List<string>> ZoneLinks { get; } = new(ArmId.Comparer);

    /// <summary>The private DNS zones that private endpoints register in, by the endpoint's id.</summary>
    public Dictionary<string, List<string>> EndpointZones { get; } = new(ArmId.Comparer);

    /// <summary>What could not be read of the links of private DNS zones, by the zone's id.</summary>
    public Dictionary<string, List<UnresolvedValue>> LinkDoubts { get; } = new(ArmId.Comparer);

    /// <summary>What could not be read of the zones that private endpoints register in, by the endpoint's id.</summary>
    public Dictionary<string, List<UnresolvedValue>> ZoneDoubts { get; } = new(ArmId.Comparer);

    public EntityNotes NotesFor(string id, SourcePlace place, ValueList<UnresolvedValue> doubts)
    {
        Watch.Beat();
        EntityNotes notes = new(id, this, doubts);
        _notes.Add(notes);
        Places[id] = place;
        return notes;
    }

    /// <summary>Whether an id is that of a resource of the files, or of a part of one.</summary>
    public bool IsRead(string id) => _ids.Contains(id) || _ids.Contains(ArmId.ParentOf(id));

    public void TellUnread()
    {
        foreach (EntityNotes notes in _notes)
        {
            Watch.Beat();
            notes.TellUnread();
        }
    }

    /// <summary>Reports a part whose whole is nowhere.</summary>
    public void SkipOrphan(ResourceDocument document) => Log.Skip(
        document.Type,
        ArmId.PathOf(document.Id),
        $"What it belongs to, '{ArmId.NameOf(document.ParentId)}', is not in the files.",
        document.Place);

    /// <summary>Keeps what could not be read of a part for the whole that it decides about.</summary>
    public static void Doubt(Dictionary<string, List<UnresolvedValue>> table, string key, EntityNotes notes)
    {
        IEnumerable<UnresolvedValue> values = notes.Values.Where(value => value.Property != EntityNotes.Name);
        if (!table.TryGetValue(key, out List<UnresolvedValue>? known))
        {
            table.Add(key, known = []);
        }

        known.AddRange(values);
    }

    public static void Add(Dictionary<string, List<string>> table, string key, string entry)
    {
        if (!table.TryGetValue(key, out List<string>? entries))
        {
            table.Add(key, entries = []);
        }

        if (!entries.Contains(entry, ArmId.Comparer))
        {
            entries.Add(entry);
        }
    }
}
