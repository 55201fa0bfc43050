using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Gives private addresses as Azure would: the ones that are asked for, then the next free ones.</summary>
internal sealed class AddressGiver
{
    private const string Property = "privateIPAddress";

    private AddressBook _book;

    public AddressGiver(AddressBook book) => _book = book;

    public void Reserve(string subnetId, IPv4Address address, string ownerId) =>
        _book = _book.With(subnetId, address, ownerId);

    /// <returns>0.0.0.0 when no address can be known, which is then noted.</returns>
    public IPv4Address NextFree(string subnetId, EntityReader reader)
    {
        if (reader.Estate.Topology.Subnets.Find(subnetId) is not { } subnet)
        {
            reader.Notes.NotThere(Property, subnetId, "The subnet is not in the files.", reader.Place);
            return default;
        }

        if (_book.NextFreeIn(subnet) is { } address)
        {
            Reserve(subnetId, address, reader.Id);
            return address;
        }

        string reason = subnet.AddressPrefix.Count == 0
            ? "The range of the subnet is not known."
            : $"The subnet '{subnet}' has no free address.";
        if (subnet.AddressPrefix.Count == 0)
        {
            reader.Notes.NotThere(Property, subnetId, reason, reader.Place);
        }
        else
        {
            reader.Notes.Invalid(ErrorId.SubnetFull, Property, "", reason, reader.Place);
        }

        return default;
    }
}
