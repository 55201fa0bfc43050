using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines</summary>
internal sealed class VirtualMachineMapper : ResourceMapper
{
    private const string Assumption =
        "Not every machine in the file says whether it runs, in its instance view (az vm list --show-details, Get-AzVM "
        + "-Status): those are taken to run.";

    public override string Type => ArmTypes.VM;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "additionalCapabilities", "applicationProfile", "availabilitySet", "billingProfile",
            "capacityReservation", "diagnosticsProfile", "evictionPolicy", "extensionsTimeBudget", "fqdns",
            "hardwareProfile", "host", "hostGroup", "licenseType", "macAddresses", "osProfile", "platformFaultDomain",
            "priority", "privateIps", "provisioningState", "proximityPlacementGroup", "publicIps",
            "scheduledEventsProfile", "securityProfile", "storageProfile", "timeCreated", "userData",
            "virtualMachineScaleSet", "vmId");
        PowerState? state = PowerReading.Of(properties);
        // What a template deploys runs; what is there already may have been stopped.
        bool isAssumed = state is null && document.IsRecorded;
        if (isAssumed)
        {
            SourcePlace file = SourcePlace.Root(document.Place.File, 0);
            estate.Log.Unresolved("", "powerState", new UnresolvedNode("", Assumption, file));
        }

        SimVM vm = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            PowerState = state ?? PowerState.Running,
            PowerStateIsAssumed = isAssumed,
            NetworkInterfaces = [],
        };
        List<string> interfaces = Interfaces(properties);
        if (interfaces.Count == 0 && reader.Notes.Values.Count == 0)
        {
            reader.Notes.Invalid(
                ErrorId.ValueInvalid, "networkInterfaces", "", "A VM needs an interface.", document.Place);
        }

        estate.Machines.Add(new(vm, interfaces, reader));
        estate.Log.Count(Type, document.Id);
    }

    private static List<string> Interfaces(PropertyReader properties)
    {
        List<(string Id, bool IsPrimary)> found = [];
        PropertyReader? profile = properties.Object("networkProfile");
        profile?.Ignore("networkApiVersion");
        foreach (PropertyReader entry in profile?.Objects("networkInterfaces") ?? [])
        {
            PropertyReader? inner = entry.Object("properties");
            inner?.Ignore("deleteOption");
            bool isPrimary = inner?.Flag("primary") ?? entry.Flag("primary") ?? false;
            entry.Ignore("deleteOption", "resourceGroup");
            if (entry.Id("id") is { } id)
            {
                found.Add((id, isPrimary));
            }
        }

        return [.. found.OrderByDescending(entry => entry.IsPrimary).Select(entry => entry.Id)];
    }
}
