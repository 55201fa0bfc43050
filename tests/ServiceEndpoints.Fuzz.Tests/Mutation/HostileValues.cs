using System.Collections.Generic;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Values that readers trip over: of the wrong kind, out of range, too long, malformed.</summary>
internal static class HostileValues
{
    /// <summary>Values as they stand in JSON.</summary>
    public static IReadOnlyList<string> Json { get; } =
    [
        "null", "true", "false", "0", "-1", "-0", "1.5", "1e999", "-1e-999", "2147483648", "-2147483649",
        "9223372036854775808", "99999999999999999999999999999999", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "\"\"",
        "\" \"", "\"*\"", "\"/\"", "\"//\"", "\"0\"", "\"-1\"", "\"true\"", "\"null\"", "\"\\u0000\"", "\"\\uD800\"",
        "\"\\uDC00\\uD800\"", "\"\u00E9\uFFFD\"", "\"\\r\\n\"", "\"10.0.0.0/33\"", "\"10.0.0.0/-1\"",
        "\"0.0.0.0/0\"", "\"255.255.255.255/32\"", "\"10.0.0.1-10.0.0.0\"", "\"0.0.0.0-255.255.255.255\"",
        "\"10.0.0.256\"", "\"010.0.0.1\"", "\"::/0\"", "\"fe80::1%eth0\"", "\"1-65536\"", "\"9-1\"", "\"-\"",
        "\"..\"", "\"../../../../etc/passwd\"", "\"C:\\\\x\"", "\"file:///x\"", "\"{0}{1}{99999999999}\"", "\"%s%n\"",
        "\"2024-13-45T99:99:99Z\"", "[1,\"a\",null,{},[]]", "{\"value\":[]}", "{\"id\":\"\"}", "{\"id\":5}",
        "{\"properties\":5}", "[{\"properties\":[]}]", "{\"name\":{}}", "{\"count\":-5,\"name\":\"x\",\"input\":1}",
        "{\"count\":900000,\"name\":\"x\",\"input\":\"[copyIndex('x')]\"}",
        "[{\"name\":\"x\",\"count\":\"[length(createArray(1,2))]\",\"input\":{\"copy\":[{\"name\":\"x\",\"count\":9,\"input\":0}]}}]",
    ];

    /// <summary>Names of properties, without their quotation marks.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "", " ", "copy", "COPY", "[concat('a','b')]", "[variables('x')]", "[[x]", "name", "id", "type", "properties",
        "value", "resources", "template", "templateLink", "condition", "existing", "location", "$ref", "\\u0000",
        "\\uD800", "a.b", "a[0]", "a\\\"b", "Resources", "sku", "kind", "scope", "outputs", "reference", "mode",
    ];

    /// <summary>Ids and parts of them.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "/", "//", "/subscriptions", "/subscriptions/", "/subscriptions//resourceGroups//providers//", "/providers/",
        "/subscriptions/s/resourceGroups/rg", "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets//",
        "/SUBSCRIPTIONS/s/RESOURCEGROUPS/rg/PROVIDERS/MICROSOFT.NETWORK/VIRTUALNETWORKS/hub/SUBNETS/app",
        "subscriptions/s", "hub", "hub/app", "hub/app/more", "providers/x/y/providers/z/w",
        "/subscriptions/s/providers/Microsoft.Storage/storageAccounts/a/providers/Microsoft.Network/x/y",
    ];
}
