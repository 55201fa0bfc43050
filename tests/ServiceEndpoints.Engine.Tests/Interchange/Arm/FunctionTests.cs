using System;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class FunctionTests
{
    private const string Scope = $"/subscriptions/{SimTopology.DefaultSubscriptionId}/resourceGroups/rg";

    [Theory]
    [InlineData("[concat('a', 1, true())]", "'a1True'")]
    [InlineData("[concat(createArray(1), createArray(2,3))]", "[1,2,3]")]
    [InlineData("[format('{0}-{1:D3}-{{x}}-{0,4}|{0,-4}|', 'ab', 7)]", "'ab-007-{x}-  ab|ab  |'")]
    [InlineData("[toLower('AbC')]", "'abc'")]
    [InlineData("[toUpper('AbC')]", "'ABC'")]
    [InlineData("[trim('  a ')]", "'a'")]
    [InlineData("[padLeft('7', 3, '0')]", "'007'")]
    [InlineData("[padLeft(7, 3)]", "'  7'")]
    [InlineData("[replace('a.b.c', '.', '--')]", "'a--b--c'")]
    [InlineData("[join(createArray('a',1), ', ')]", "'a, 1'")]
    [InlineData("[split('a;b,c', createArray(';', ','))]", "['a','b','c']")]
    [InlineData("[split('a-b', '-')]", "['a','b']")]
    [InlineData("[substring('abcdef', 2, 3)]", "'cde'")]
    [InlineData("[substring('abcdef', 2)]", "'cdef'")]
    [InlineData("[first('abc')]", "'a'")]
    [InlineData("[last(createArray(1,2))]", "2")]
    [InlineData("[first('')]", "''")]
    [InlineData("[take('abc', 10)]", "'abc'")]
    [InlineData("[take(createArray(1,2,3), 2)]", "[1,2]")]
    [InlineData("[skip('abc', 1)]", "'bc'")]
    [InlineData("[skip(createArray(1,2,3), -1)]", "[1,2,3]")]
    [InlineData("[startsWith('abc', 'AB')]", "true")]
    [InlineData("[endsWith('abc', 'BC')]", "true")]
    [InlineData("[indexOf('abcabc', 'C')]", "2")]
    [InlineData("[lastIndexOf('abcabc', 'C')]", "5")]
    [InlineData("[indexOf(createArray('x','y'), 'y')]", "1")]
    [InlineData("[indexOf(createArray('x','y'), 'Y')]", "-1")]
    [InlineData("[contains('abc', 'B')]", "false")]
    [InlineData("[contains(createArray('a',2), 2)]", "true")]
    [InlineData("[contains(createObject('One',1), 'one')]", "true")]
    public void Work_on_text(string expression, string value) => Gives(expression, value);

    [Theory]
    [InlineData("[empty('')]", "true")]
    [InlineData("[empty(createArray())]", "true")]
    [InlineData("[empty(createObject())]", "true")]
    [InlineData("[empty(null())]", "true")]
    [InlineData("[empty('a')]", "false")]
    [InlineData("[length('abc')]", "3")]
    [InlineData("[length(createObject('a',1))]", "1")]
    [InlineData("[union(createArray(1,2), createArray(2,3))]", "[1,2,3]")]
    [InlineData(
        "[union(createObject('a',1,'n',createObject('x',1)), createObject('b',2,'n',createObject('y',2)))]",
        "{'a':1,'n':{'x':1,'y':2},'b':2}")]
    [InlineData("[intersection(createArray(1,2,3), createArray(3,2))]", "[2,3]")]
    [InlineData("[array('a')]", "['a']")]
    [InlineData("[flatten(createArray(createArray(1), createArray(2,3)))]", "[1,2,3]")]
    [InlineData("[range(3, 3)]", "[3,4,5]")]
    [InlineData("[items(createObject('b',2,'a',1))]", "[{'key':'a','value':1},{'key':'b','value':2}]")]
    [InlineData("[objectKeys(createObject('b',2,'a',1))]", "['a','b']")]
    [InlineData("[shallowMerge(createArray(createObject('a',1), createObject('a',2,'b',3)))]", "{'a':2,'b':3}")]
    [InlineData("[tryGet(createObject('a',createArray(5)), 'a', 0)]", "5")]
    [InlineData("[tryGet(createObject('a',1), 'b', 'c')]", "null")]
    [InlineData("[map(range(0,3), lambda('i', mul(lambdaVariables('i'), 2)))]", "[0,2,4]")]
    [InlineData("[filter(range(0,4), lambda('i', greater(lambdaVariables('i'), 1)))]", "[2,3]")]
    [InlineData("[reduce(range(1,4), 0, lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))]", "10")]
    [InlineData("[toObject(createArray('x'), lambda('n', lambdaVariables('n')), lambda('n', 1))]", "{'x':1}")]
    [InlineData(
        "[map(createArray('a','b'), lambda('x', 'i', format('{0}{1}', lambdaVariables('x'), lambdaVariables('i'))))]",
        "['a0','b1']")]
    [InlineData("[mapValues(createObject('a',1,'b',2), lambda('v', add(lambdaVariables('v'), 1)))]", "{'a':2,'b':3}")]
    [InlineData(
        "[groupBy(createArray('ab','b','ac'), lambda('t', first(lambdaVariables('t'))))]",
        "{'a':['ab','ac'],'b':['b']}")]
    [InlineData(
        "[sort(createArray(3,1,2,1), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))]",
        "[1,1,2,3]")]
    [InlineData("[sort(createArray(3,1,2), lambda('a', 'b', true()))]", "[2,1,3]")]
    [InlineData("[indexFromEnd(createArray(1,2,3), 1)]", "3")]
    [InlineData("[tryIndexFromEnd(createArray(1), 2)]", "null")]
    public void Work_on_arrays_and_objects(string expression, string value) => Gives(expression, value);

    [Theory]
    [InlineData("[add(1, 2)]", "3")]
    [InlineData("[sub(1, 2)]", "-1")]
    [InlineData("[mul(3, 4)]", "12")]
    [InlineData("[div(7, 2)]", "3")]
    [InlineData("[mod(7, 2)]", "1")]
    [InlineData("[min(3, 1, 2)]", "1")]
    [InlineData("[max(createArray(3, 1))]", "3")]
    [InlineData("[int('42')]", "42")]
    [InlineData("[float('3.5')]", "3.5")]
    [InlineData("[float(3)]", "3")]
    [InlineData("[string(createObject('a', createArray(1, true(), null())))]", "'{\\'a\\':[1,true,null]}'")]
    [InlineData("[string(true())]", "'True'")]
    [InlineData("[bool('TRUE')]", "true")]
    [InlineData("[bool(0)]", "false")]
    [InlineData("[json('{\"a\":[1]}').a[0]]", "1")]
    [InlineData("[json('null')]", "null")]
    [InlineData("[base64('one')]", "'b25l'")]
    [InlineData("[base64ToString('b25l')]", "'one'")]
    [InlineData("[uri('https://example.org/a/', 'b.json')]", "'https://example.org/a/b.json'")]
    [InlineData("[uriComponent('a b')]", "'a%20b'")]
    [InlineData("[dataUriToString(dataUri('one'))]", "'one'")]
    [InlineData("[dataUriToString('data:,a%20b')]", "'a b'")]
    [InlineData("[dateTimeAdd('2020-04-07 14:53:14Z', '-P9D')]", "'3/29/2020 2:53:14 PM'")]
    [InlineData("[dateTimeAdd('2020-04-07 14:53:14Z', 'PT1H', 'yyyy-MM-dd HH')]", "'2020-04-07 15'")]
    [InlineData("[dateTimeFromEpoch(1683040573)]", "'2023-05-02T15:16:13Z'")]
    [InlineData("[dateTimeToEpoch('2023-05-02T15:16:13Z')]", "1683040573")]
    [InlineData("[equals('a', 'A')]", "false")]
    [InlineData("[equals(createObject('a', utcNow()), null())]", "false")]
    [InlineData("[equals(null(), createArray(utcNow()))]", "false")]
    [InlineData("[equals(createObject('a', utcNow()), createObject())]", "? A part of what is compared is not known.")]
    [InlineData("[equals(createObject('A',1), createObject('a',1))]", "true")]
    [InlineData("[equals(1, 1)]", "true")]
    [InlineData("[less(1, 2)]", "true")]
    [InlineData("[lessOrEquals(2, 2)]", "true")]
    [InlineData("[greater('b', 'a')]", "true")]
    [InlineData("[greaterOrEquals(1, 2)]", "false")]
    [InlineData("[not(true())]", "false")]
    [InlineData("[and(true(), true())]", "true")]
    [InlineData("[or(false(), false())]", "false")]
    public void Calculate_convert_and_compare(string expression, string value) => Gives(expression, value);

    [Theory]
    [InlineData("[cidrSubnet('10.144.0.0/20', 24, 2)]", "'10.144.2.0/24'")]
    [InlineData("[cidrSubnet('10.0.0.0/8', 16, 255)]", "'10.255.0.0/16'")]
    [InlineData("[cidrHost('10.144.3.0/24', 0)]", "'10.144.3.1'")]
    [InlineData("[parseCidr('10.144.1.7/20').network]", "'10.144.0.0'")]
    [InlineData("[parseCidr('10.144.0.0/20').netmask]", "'255.255.240.0'")]
    [InlineData("[parseCidr('10.144.0.0/20').lastUsable]", "'10.144.15.254'")]
    [InlineData("[resourceId('Microsoft.A/b', 'n')]", $"'{Scope}/providers/Microsoft.A/b/n'")]
    [InlineData("[resourceId('Microsoft.A/b/c', 'n', 'm')]", $"'{Scope}/providers/Microsoft.A/b/n/c/m'")]
    [InlineData("[resourceId('Microsoft.A/b/', 'n')]", $"'{Scope}/providers/Microsoft.A/b/n'")]
    [InlineData("[resourceId('s', 'g', 'Microsoft.A/b', 'n')]",
        "'/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/n'")]
    [InlineData("[subscriptionResourceId('s', 'Microsoft.A/b', 'n')]",
        "'/subscriptions/s/providers/Microsoft.A/b/n'")]
    [InlineData("[tenantResourceId('Microsoft.A/b', 'n')]", "'/providers/Microsoft.A/b/n'")]
    [InlineData("[extensionResourceId('/x/y', 'Microsoft.A/b', 'n')]", "'/x/y/providers/Microsoft.A/b/n'")]
    [InlineData("[resourceGroup().location]", "'westeurope'")]
    [InlineData("[resourceGroup().id]", $"'{Scope}'")]
    [InlineData("[subscription().subscriptionId]", $"'{SimTopology.DefaultSubscriptionId}'")]
    [InlineData("[deployer().tenantId]", $"'{SimTopology.DefaultTenantId}'")]
    [InlineData("[deployer().objectId]", "? Who deploys is not known here.")]
    [InlineData(
        "[toLogicalZone(subscription().id, 'x', '1')]",
        "? Only Azure knows which zones of a subscription are which places.")]
    [InlineData("[tenant().tenantId]", $"'{SimTopology.DefaultTenantId}'")]
    [InlineData("[deployment().name]", "'main'")]
    [InlineData("[environment().suffixes.storage]", "'core.windows.net'")]
    [InlineData("[environment().suffixes.azureFrontDoorEndpointSuffix]", "'azurefd.net'")]
    [InlineData("[environment().authentication.audiences[1]]", "'https://management.azure.com/'")]
    public void Know_addresses_ids_and_scopes(string expression, string value) => Gives(expression, value);

    [Theory]
    [InlineData("[toLower(createArray())]", "argument 1 must be a string, and it is an array")]
    [InlineData("[add('a', 1)]", "argument 1 must be a whole number, and it is a string")]
    [InlineData("[div(1, 0)]", "the divisor is 0")]
    [InlineData("[add(9223372036854775807, 1)]", "does not fit 64 bits")]
    [InlineData("[mod(-9223372036854775808, -1)]", null)]
    [InlineData("[div(-9223372036854775808, -1)]", "does not fit 64 bits")]
    [InlineData("[substring('abc', 2, 2)]", "not within the string")]
    [InlineData("[substring('abc', 9223372036854775807)]", "not within the string")]
    [InlineData("[format('{1}', 'a')]", "which is not there")]
    [InlineData("[format('{0,99999999}', 'a')]", "which is not there")]
    [InlineData("[format('{0:D99999}', 1)]", "is no format of a number")]
    [InlineData("[format('{0', 'a')]", "{ without }")]
    [InlineData("[format('0}', 'a')]", "} without {")]
    [InlineData("[padLeft('a', 1000000000)]", "must be 0 to 4096")]
    [InlineData("[range(0, 10001)]", "must be 0 to 10000")]
    [InlineData("[replace('a', '', 'b')]", "the text to replace is empty")]
    [InlineData("[json('{')]", "the text is not JSON")]
    [InlineData("[base64ToString('*')]", "not base 64")]
    [InlineData("[int('x')]", "no whole number")]
    [InlineData("[float('x')]", "no number")]
    [InlineData("[createObject('a')]", "a name has no value")]
    [InlineData("[cidrSubnet('10.0.0.0/24', 25, 2)]", "no subnet of that number")]
    [InlineData("[cidrSubnet('10.0.0/24', 25, 1)]", "is not an IPv4 block")]
    [InlineData("[cidrSubnet('fd00::/64', 80, 2)]", "? Blocks of IPv6 are not calculated.")]
    [InlineData("[indexFromEnd(createArray(1), 2)]", "no element of that number")]
    [InlineData("[groupBy(createArray(1), lambda('n', 2))]", "a name of a group is not a string")]
    [InlineData("[sort(createArray(1, 2), 'x')]", "takes a lambda")]
    [InlineData("[dateTimeAdd('never', 'P1D')]", "is not a point in time")]
    [InlineData("[dateTimeAdd('2020-04-07', 'one day')]", "the duration or the format is none")]
    [InlineData("[dateTimeFromEpoch(999999999999999)]", "the time is out of range")]
    [InlineData("[dataUriToString('x')]", "the text is no data URI")]
    [InlineData("[resourceId('Microsoft.A/b', 'n', 'm')]", "needs 1 names")]
    [InlineData("[resourceId('n', 'm')]", "no argument is a resource type")]
    [InlineData("[map(range(0,2), 'x')]", "takes a lambda")]
    [InlineData("[max()]", "does not take 0 arguments")]
    [InlineData("[copyIndex('none')]", "no copy loop 'none'")]
    public void Refuse_what_makes_no_sense(string expression, string? reason)
    {
        if (reason is null)
        {
            Gives(expression, "0");
            return;
        }

        Assert.Contains(reason, new Evaluate().Text(expression), StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_index_counts_the_loop_it_names()
    {
        CopyStep outer = new("vms", 2, IsResource: true);
        CopyStep inner = new("disks", 5, IsResource: false);
        Evaluate evaluate = new();

        Assert.Equal("2", evaluate.Text("[copyIndex()]", inner, outer));
        Assert.Equal("12", evaluate.Text("[copyIndex(10)]", inner, outer));
        Assert.Equal("5", evaluate.Text("[copyIndex('disks')]", inner, outer));
        Assert.Equal("6", evaluate.Text("[copyIndex('disks', 1)]", inner, outer));
        Assert.Equal("5", evaluate.Text("[copyIndex()]", inner));
    }

    [Fact]
    public void A_unique_string_has_13_digits_of_base_32_and_depends_on_every_argument()
    {
        Evaluate evaluate = new();
        string one = evaluate.Text("[uniqueString('a', 'b')]");

        Assert.Matches("^'[a-z2-7]{13}'$", one);
        Assert.Equal(one, new Evaluate().Text("[uniqueString('a', 'b')]"));
        Assert.NotEqual(one, evaluate.Text("[uniqueString('ab')]"));
        Assert.NotEqual(one, evaluate.Text("[uniqueString('a', 'c')]"));
    }

    [Fact]
    public void A_guid_has_the_form_of_one_and_is_stable()
    {
        string one = new Evaluate().Text("[guid('a')]");

        Assert.True(Guid.TryParseExact(one.Trim('\''), "D", out _));
        Assert.Equal(one, new Evaluate().Text("[guid('a')]"));
        Assert.NotEqual(one, new Evaluate().Text("[guid('b')]"));
    }

    [Fact]
    public void No_function_throws_whatever_it_is_given()
    {
        string[] odd = ["''", "'x'", "-1", "0", "9223372036854775807", "true()", "null()", "createArray()",
            "createArray(utcNow())", "createObject()", "utcNow()", "createArray(null())"];
        foreach (TemplateFunction function in FunctionTable.Functions)
        {
            for (int count = function.Least; count <= Math.Min(function.Most, 3); count++)
            {
                for (int turn = 0; turn < odd.Length * odd.Length; turn++)
                {
                    string[] arguments =
                        [.. Enumerable.Range(0, count).Select(i => odd[(turn / (i + 1) + i * turn) % odd.Length])];
                    string text = $"[{function.Name.TrimEnd('*')}({string.Join(',', arguments)})]";
                    Assert.NotNull(new Evaluate().Node(text));
                }
            }
        }
    }

    private static void Gives(string expression, string value) =>
        Assert.Equal(value, new Evaluate().Text(expression));
}
