using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads the service endpoints of a subnet; locations are filled in where none are given.</summary>
internal static class ServiceEndpointReading
{
    private const string Name = "serviceEndpoints";

    public static ValueList<SimServiceEndpoint> Of(EntityReader reader, SimSubnet subnet)
    {
        List<SimServiceEndpoint> endpoints = [];
        foreach (PropertyReader endpoint in reader.Properties.Objects(Name))
        {
            if (Read(endpoint, reader, subnet) is { } read
                && !endpoints.Any(other => ArmId.Same(other.Service, read.Service)))
            {
                endpoints.Add(read);
            }
        }

        return endpoints.ToValueList();
    }

    private static SimServiceEndpoint? Read(PropertyReader endpoint, EntityReader reader, SimSubnet subnet)
    {
        string? service = endpoint.Text("service");
        ValueList<string> given = endpoint.Texts("locations").Select(entry => Region(entry.Text)).ToValueList();
        ProvisioningState? state = endpoint.Choice<ProvisioningState>("provisioningState");
        if (service is null)
        {
            return null;
        }

        if (!EndpointServiceRule.Judge(service).IsSuccess(out string? canonical, out Refusal? refusal))
        {
            // Azure has more endpoint names than the catalogue, so it may take this one; nobody here knows its routes.
            reader.Notes.Invalid(refusal.Id, Name, service, refusal.Message, endpoint.Place);
            return null;
        }

        ValueList<string> locations = given.Count > 0 ? given : Computed(reader, subnet, canonical, endpoint.Place);
        return new(subnet.Id, canonical, locations) { ProvisioningState = state ?? ProvisioningState.Succeeded };
    }

    private static ValueList<string> Computed(
        EntityReader reader, SimSubnet subnet, string service, SourcePlace place)
    {
        ValueList<string> locations = EndpointLocationsRule.Of(reader.Estate.Topology, subnet, service);
        if (!locations.Contains(""))
        {
            return locations;
        }

        reader.Notes.NotThere($"{Name}.locations", service, "The region of the VNet is not known.", place);
        return [];
    }

    private static string Region(string text) =>
        RegionCatalogue.TryGet(text, out AzureRegion? region) ? region.Name : text;
}
