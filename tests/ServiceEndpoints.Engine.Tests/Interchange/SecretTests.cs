using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Interchange.Native;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>Keys, passwords and connection strings get neither into a topology nor into a report.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cr3t-w0rds";
    private const string Id = "/subscriptions/s/resourceGroups/rg/providers";

    public static TheoryData<string> Files() =>
    [
        $$"""
        { "contentVersion": "1", "parameters": {
            "pw": { "type": "secureString", "defaultValue": "{{Secret}}" },
            "all": { "type": "secureObject", "defaultValue": { "a": "{{Secret}}" } } },
          "variables": { "joined": "[concat('x', parameters('pw'))]" },
          "resources": [
            { "type": "Microsoft.Sql/servers", "apiVersion": "2023-08-01", "name": "s1", "location": "westeurope",
              "properties": { "administratorLoginPassword": "{{Secret}}", "odd": "[variables('joined')]" } },
            { "type": "Microsoft.Compute/virtualMachines", "apiVersion": "2023-09-01", "name": "[parameters('all').a]",
              "location": "westeurope", "properties": { "osProfile": { "adminPassword": "{{Secret}}",
                "customData": "{{Secret}}" }, "userData": "{{Secret}}" } },
            { "type": "Microsoft.Network/connections", "apiVersion": "2023-09-01", "name": "c",
              "location": "westeurope", "properties": { "connectionType": "IPsec", "sharedKey": "{{Secret}}",
                "authorizationKey": "{{Secret}}" } },
            { "type": "Microsoft.Web/sites", "apiVersion": "2023-12-01", "name": "w1", "location": "westeurope",
              "properties": { "siteConfig": { "appSettings": [ { "name": "k", "value": "{{Secret}}" } ],
                "connectionStrings": [ { "connectionString": "Password={{Secret}}" } ] } } },
            { "type": "Microsoft.Web/sites/config", "apiVersion": "2023-12-01", "name": "w1/appsettings",
              "properties": { "key": "{{Secret}}" } },
            { "type": "Microsoft.KeyVault/vaults/secrets", "apiVersion": "2023-07-01", "name": "v1/x",
              "properties": { "value": "{{Secret}}" } } ] }
        """,
        $$"""
        { "contentVersion": "1", "parameters": { "so": { "type": "secureObject", "defaultValue": { "sig": "{{Secret}}" } } },
          "resources": [
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "a", "properties": {
              "templateLink": { "relativePath": "a.json?sig={{Secret}}" },
              "parametersLink": { "uri": "b.json?sig={{Secret}}" } } },
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "b", "properties": {
              "templateLink": { "uri": "https://x.blob.core.windows.net/c/t.json?sig={{Secret}}" } } },
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "c", "properties": {
              "expressionEvaluationOptions": { "scope": "inner" },
              "parameters": { "p": { "value": "{{Secret}}" }, "q": { "value": "[parameters('so').sig]" } },
              "template": { "contentVersion": "1",
                "parameters": { "p": { "type": "secureString" }, "q": { "type": "string" } },
                "resources": [ { "type": "Microsoft.Network/routeTables", "apiVersion": "2023-09-01",
                  "name": "[concat('rt', parameters('p'))]", "location": "[parameters('q')]", "properties": {} } ],
                "outputs": { "o": { "type": "secureString", "value": "[parameters('p')]" } } } } },
            { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "data1",
              "location": "westeurope", "sku": { "name": "Standard_LRS" }, "tags": { "key": "{{Secret}}" }, "properties": {
                "customDomain": { "name": "{{Secret}}" },
                "networkAcls": { "defaultAction": "[reference('c').outputs.o.value]",
                  "ipRules": [ { "value": "[substring(parameters('so').sig, 2)]" } ] } } } ] }
        """,
        $$"""
        [ { "id": "{{Id}}/Microsoft.Storage/storageAccounts/data1", "location": "westeurope",
            "keys": [ { "value": "{{Secret}}" } ], "connectionString": "AccountKey={{Secret}}" },
          { "id": "{{Id}}/Microsoft.Sql/servers/s1", "location": "westeurope",
            "properties": { "administratorLoginPassword": "{{Secret}}", "somethingNew": "{{Secret}}" } } ]
        """,
        $$"""
        { "data": [ { "id": "{{Id}}/Microsoft.Compute/virtualMachines/m", "type": "microsoft.compute/virtualmachines",
            "location": "westeurope", "properties": { "osProfile": { "adminPassword": "{{Secret}}" } } } ],
          "skip_token": "{{Secret}}" }
        """,
        $$"""
        { "format_version": "1.2", "planned_values": { "root_module": { "resources": [
            { "address": "azurerm_storage_account.a", "type": "azurerm_storage_account", "name": "a", "values": {
              "name": "data1", "resource_group_name": "rg", "location": "westeurope", "new_key": "{{Secret}}",
              "primary_access_key": "{{Secret}}", "primary_connection_string": "AccountKey={{Secret}}" } },
            { "address": "azurerm_mssql_server.s", "type": "azurerm_mssql_server", "name": "s", "values": {
              "name": "s1", "resource_group_name": "rg", "administrator_login_password": "{{Secret}}" } },
            { "address": "random_password.p", "type": "random_password", "name": "p", "values": {
              "result": "{{Secret}}" } } ] } },
          "variables": { "password": { "value": "{{Secret}}" } } }
        """,
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_that_is_kept_holds_a_secret(string text)
    {
        Result<SimImportReport> result = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("estate.json", Encoding.UTF8.GetBytes(text))],
            Parameters = text.Contains("secureString", StringComparison.Ordinal)
                ? new Dictionary<string, object?> { ["pw"] = Secret }
                : new Dictionary<string, object?>(),
        });

        Assert.NotEmpty(result.Value.Resources);
        List<string> texts = [];
        Collect(result.Value, texts, new(ReferenceEqualityComparer.Instance));
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, kept => kept.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, NativeFiles.Text(result.Value.Topology), StringComparison.Ordinal);
    }

    /// <summary>Every text that can be reached from an object, in fields that nobody sees too.</summary>
    private static void Collect(object? value, List<string> texts, HashSet<object> seen)
    {
        if (value is string text)
        {
            texts.Add(text);
            return;
        }

        if (value is null or Type or Delegate || value.GetType().IsPrimitive || value.GetType().IsEnum
            || !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Collect(item, texts, seen);
            }
        }

        for (Type? type = value.GetType(); IsOurs(type); type = type!.BaseType)
        {
            foreach (FieldInfo field in type!.GetFields(
                BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike))
            {
                Collect(field.GetValue(value), texts, seen);
            }
        }
    }

    // What the runtime keeps is reached as elements of collections.
    private static bool IsOurs(Type? type) => type?.Namespace is { } space
        && (space.StartsWith("ServiceEndpoints", StringComparison.Ordinal)
            && !space.StartsWith("ServiceEndpoints.Catalogue", StringComparison.Ordinal));
}
