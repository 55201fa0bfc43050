using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads a security rule, inside of its group or beside it.</summary>
internal static class SecurityRuleReading
{
    // The last priority that a rule can have; a rule without one carries a note that it is not known.
    private const int LastPriority = 4096;

    public static SimSecurityRule Of(EntityReader reader)
    {
        PropertyReader properties = reader.Properties;
        properties.Ignore("description", "provisioningState");
        reader.Estate.Log.Count($"{ArmTypes.NetworkSecurityGroup}/{ArmTypes.SecurityRules}", reader.Id);
        SimSecurityRule rule = new()
        {
            Id = reader.Id,
            Priority = Required(properties, "priority", properties.Number("priority")) ?? LastPriority,
            Direction = Required(properties, "direction", properties.Choice<RuleDirection>("direction")) ?? default,
            Access = Required(properties, "access", properties.Choice<RuleAction>("access")) ?? RuleAction.Deny,
            Protocol = Protocol(properties),
            SourceAddressPrefix = Words(properties, "sourceAddressPrefix", "sourceAddressPrefixes"),
            SourcePortRange = Words(properties, "sourcePortRange", "sourcePortRanges"),
            DestinationAddressPrefix = Words(properties, "destinationAddressPrefix", "destinationAddressPrefixes"),
            DestinationPortRange = Words(properties, "destinationPortRange", "destinationPortRanges"),
            SourceApplicationSecurityGroupIds =
                properties.References("sourceApplicationSecurityGroups").ToValueList(),
            DestinationApplicationSecurityGroupIds =
                properties.References("destinationApplicationSecurityGroups").ToValueList(),
        };
        // Nothing is matched against the name of a rule, so that one without a known name is still known.
        return rule with { Unresolved = reader.Notes.Values.RemoveAll(value => value.Property == EntityNotes.Name) };
    }

    private static T? Required<T>(PropertyReader properties, string name, T? value)
        where T : struct
    {
        if (value is null && !properties.Has(name))
        {
            properties.Notes.Invalid(ErrorId.ValueInvalid, name, "", "A security rule needs it.", properties.Place);
        }

        return value;
    }

    private static ValueList<string> Words(PropertyReader properties, string one, string many) =>
        ReadRanges.TextsOf(properties, one)
            .Concat(ReadRanges.TextsOf(properties, many))
            .Select(entry => entry.Text)
            .Distinct()
            .ToValueList();

    private static IPProtocol Protocol(PropertyReader properties)
    {
        if (properties.Text("protocol") is not { } text)
        {
            return IPProtocol.Any;
        }

        if (!IPProtocolText.TryParse(text, out IPProtocol protocol, out string reason))
        {
            properties.Notes.Invalid(ErrorId.ValueInvalid, "protocol", text, reason, properties.Place);
        }

        return protocol;
    }
}
