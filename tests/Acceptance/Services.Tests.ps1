Describe 'Services' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location westeurope -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimVM vm1 -Subnet hub/app -PublicIPAddress 198.51.100.4
    }

    Context 'every firewall' {
        $services = @(
            @{ Type = 'StorageAccount'; Endpoint = 'Microsoft.Storage'; Closing = @{ DefaultAction = 'Deny' }; Code = 'AuthorizationFailure'; Limit = 'StorageVNetRules' }
            @{ Type = 'SqlServer'; Endpoint = 'Microsoft.Sql'; Closing = @{}; Code = '40615'; Limit = 'SqlVNetRules' }
            @{ Type = 'SynapseWorkspace'; Endpoint = 'Microsoft.Sql'; Closing = @{}; Code = '40615'; Limit = 'SqlVNetRules' }
            @{ Type = 'PostgreSqlServer'; Endpoint = 'Microsoft.Sql'; Closing = @{}; Code = 'Refused'; Limit = 'SqlVNetRules' }
            @{ Type = 'MySqlServer'; Endpoint = 'Microsoft.Sql'; Closing = @{}; Code = '9000'; Limit = 'SqlVNetRules' }
            @{ Type = 'MariaDbServer'; Endpoint = 'Microsoft.Sql'; Closing = @{}; Code = 'Refused'; Limit = 'SqlVNetRules' }
            @{ Type = 'CosmosDbAccount'; Endpoint = 'Microsoft.AzureCosmosDB'; Closing = @{}; Code = 'Forbidden'; Limit = 'CosmosDbVNetRules' }
            @{ Type = 'KeyVault'; Endpoint = 'Microsoft.KeyVault'; Closing = @{ DefaultAction = 'Deny' }; Code = 'Forbidden'; Limit = 'KeyVaultVNetRules' }
            @{ Type = 'ServiceBusNamespace'; Endpoint = 'Microsoft.ServiceBus'; Closing = @{ DefaultAction = 'Deny'; Sku = 'Premium' }; Code = ''; Limit = 'ServiceBusVNetRules' }
            @{ Type = 'EventHubsNamespace'; Endpoint = 'Microsoft.EventHub'; Closing = @{ DefaultAction = 'Deny' }; Code = ''; Limit = 'EventHubsVNetRules' }
            @{ Type = 'DataLakeStoreGen1'; Endpoint = 'Microsoft.AzureActiveDirectory'; Closing = @{ DefaultAction = 'Deny' }; Code = 'Refused'; Limit = 'DataLakeStoreVNetRules' }
            @{ Type = 'WebApp'; Endpoint = 'Microsoft.Web'; Closing = @{}; Code = 'Ip Forbidden'; Limit = 'WebAppRules' }
            @{ Type = 'CognitiveServicesAccount'; Endpoint = 'Microsoft.CognitiveServices'; Closing = @{ DefaultAction = 'Deny' }; Code = '403'; Limit = 'CognitiveServicesVNetRules' }
        )

        It 'of a <Type> admits a subnet by its VNet rule, and nobody else' -ForEach $services {
            $null = New-SimResource -Type $Type -Name contoso01 @Closing -WarningAction SilentlyContinue
            Enable-SimServiceEndpoint hub/app $Endpoint
            Add-SimNetworkRule contoso01 hub/app

            (Test-SimReachability -From vm1 -To contoso01).Verdict | Should -Be 'Reachable'
            $other = Test-SimReachability -From 203.0.113.9 -To contoso01
            $other.Verdict | Should -Be 'Blocked'
            $other.Reason | Should -Be 'FirewallDefaultDeny'
            $other.Response.ErrorCode | Should -Be $Code
        }

        It 'of a <Type> admits a public address by its IP rule' -ForEach $services {
            $null = New-SimResource -Type $Type -Name contoso01 @Closing -WarningAction SilentlyContinue
            Add-SimNetworkRule contoso01 -IPRange 203.0.113.9

            (Test-SimReachability -From 203.0.113.9 -To contoso01).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From 203.0.113.10 -To contoso01).Verdict | Should -Be 'Blocked'
        }

        It 'of a <Type> refuses the rule after the last' -ForEach $services {
            Set-SimTopology -Limit @{ $Limit = 1 }
            $null = New-SimResource -Type $Type -Name contoso01 @Closing -WarningAction SilentlyContinue
            Enable-SimServiceEndpoint hub/app $Endpoint
            $null = New-SimSubnet data -VNet hub -AddressPrefix 10.0.2.0/24 -ServiceEndpoint $Endpoint
            Add-SimNetworkRule contoso01 hub/app

            { Add-SimNetworkRule contoso01 hub/data -ErrorAction Stop } |
                Should -Throw -ErrorId 'LimitExceeded,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }

    Context 'Azure SQL' {
        BeforeEach {
            $null = New-SimResource -Type SqlServer -Name sql1
            Add-SimNetworkRule sql1 -IPRange 203.0.113.0/24 -Database orders
        }

        It 'admits to the database whose rule it is' {
            (Test-SimReachability -From 203.0.113.9 -To sql1/orders).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From 203.0.113.9 -To sql1/stock).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From 203.0.113.9 -To sql1).Verdict | Should -Be 'Blocked'
        }

        It 'tells machines of one subnet the same with -Quiet' {
            Add-SimNetworkRule sql1 -IPRange 198.51.100.4 -Database orders
            Test-SimReachability -From vm1 -To sql1/orders -Quiet | Should -BeTrue
            Test-SimReachability -From vm1 -To sql1/stock -Quiet | Should -BeFalse
        }

        It 'removes the rule of a database alone' {
            Add-SimNetworkRule sql1 -IPRange 203.0.113.0/24
            Remove-SimNetworkRule sql1 -IPRange 203.0.113.0/24 -Database orders
            (Get-SimNetworkRule sql1).Database | Should -BeNullOrEmpty
            @(Get-SimNetworkRule sql1).Count | Should -Be 1
        }

        It 'is the only service with such rules' {
            $null = New-SimResource -Type MySqlServer -Name mysql1
            { Add-SimNetworkRule mysql1 -IPRange 203.0.113.9 -Database orders -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }

    Context 'messaging' {
        It 'takes no VNet rules in the tier <Sku> of a <Type>' -ForEach @(
            @{ Type = 'ServiceBusNamespace'; Sku = 'Standard'; Endpoint = 'Microsoft.ServiceBus' }
            @{ Type = 'EventHubsNamespace'; Sku = 'Basic'; Endpoint = 'Microsoft.EventHub' }
        ) {
            $null = New-SimResource -Type $Type -Name contoso01 -Sku $Sku
            Enable-SimServiceEndpoint hub/app $Endpoint
            { Add-SimNetworkRule contoso01 hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'SkuNotSupported,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }

        It 'admits everybody as long as Deny has no rule to enforce' {
            $null = New-SimResource -Type EventHubsNamespace -Name contoso01 -DefaultAction Deny -WarningAction SilentlyContinue
            (Test-SimReachability -From 203.0.113.9 -To contoso01).Verdict | Should -Be 'Reachable'
        }

        It 'keeps rules under Allow without enforcing them' {
            $null = New-SimResource -Type EventHubsNamespace -Name contoso01
            Add-SimNetworkRule contoso01 -IPRange 198.51.100.0/24
            (Test-SimReachability -From 203.0.113.9 -To contoso01).Verdict | Should -Be 'Reachable'
        }
    }

    Context 'Data Lake Store' {
        BeforeEach {
            $null = New-SimResource -Type DataLakeStoreGen1 -Name lake -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app Microsoft.AzureActiveDirectory
            Add-SimNetworkRule lake hub/app
        }

        It 'sees the public address and knows the subnet by the token' {
            $answer = Test-SimReachability -From vm1 -To lake

            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '198.51.100.4'
            $answer.SourceAddressKind | Should -Be 'Public'
            $answer.NextHopType | Should -Be 'Internet'
            $answer.Caveats.Id | Should -Contain 'ManagedIdentity'
        }

        It 'is not reached where the way to Entra ID is blocked' {
            $null = New-SimNetworkSecurityGroup nsg
            $null = Add-SimSecurityRule nsg no-entra -Priority 100 -Direction Outbound -Access Deny -Protocol Tcp `
                -SourceAddressPrefix * -SourcePortRange * -DestinationAddressPrefix AzureActiveDirectory -DestinationPortRange *
            Set-SimSubnet hub/app -NetworkSecurityGroup nsg
            $answer = Test-SimReachability -From vm1 -To lake

            $answer.Reason | Should -Be 'NsgDenied'
            $answer.Response.ErrorCode | Should -Be 'Timeout'
            Test-SimReachability -From vm1 -To lake -Quiet | Should -BeFalse
        }

        It 'takes rules only for subnets of its region' {
            $null = New-SimResource -Type DataLakeStoreGen1 -Name lakefar -Location northeurope
            { Add-SimNetworkRule lakefar hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'VirtualNetworkRuleBadRequest,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }

    Context 'web apps' {
        BeforeEach {
            $null = New-SimResource -Type WebApp -Name shop
        }

        It 'go through their rules in order' {
            Add-SimNetworkRule shop -IPRange 0.0.0.0/0 -Priority 200
            Add-SimNetworkRule shop -IPRange 203.0.113.0/24 -Action Deny -Priority 100

            $denied = Test-SimReachability -From 203.0.113.9 -To shop
            $denied.Reason | Should -Be 'AccessRestrictionDenied'
            $denied.Response.StatusCode | Should -Be 403
            (Test-SimReachability -From 198.51.100.9 -To shop).Verdict | Should -Be 'Reachable'
        }

        It 'have a deployment site with rules of its own' {
            Add-SimNetworkRule shop -IPRange 203.0.113.0/24 -Priority 100 -Scm

            (Test-SimReachability -From 198.51.100.9 -To shop.scm.azurewebsites.net).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From 198.51.100.9 -To shop).Verdict | Should -Be 'Reachable'
            Set-SimFirewall shop -ScmUsesMainRules $true
            (Test-SimReachability -From 198.51.100.9 -To shop.scm.azurewebsites.net).Verdict | Should -Be 'Reachable'
        }

        It 'alone have one' {
            $null = New-SimResource -Type KeyVault -Name kv-contoso
            { Set-SimFirewall kv-contoso -ScmDefaultAction Deny -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.SetSimFirewallCommand'
        }

        It 'are closed by a private endpoint unless they say otherwise' {
            $null = New-SimVNet far -AddressPrefix 10.9.0.0/16
            $null = New-SimSubnet links -VNet far -AddressPrefix 10.9.1.0/24
            $null = New-SimPrivateEndpoint pe -Resource shop -Subnet far/links
            (Test-SimReachability -From 203.0.113.9 -To shop).Reason | Should -Be 'PublicAccessDisabled'

            Set-SimFirewall shop -PublicNetworkAccess Enabled
            (Test-SimReachability -From 203.0.113.9 -To shop).Verdict | Should -Be 'Reachable'
        }

        It 'in an environment take rules by subnet in vain' {
            $null = New-SimResource -Type WebApp -Name inside -Sku I1v2
            Enable-SimServiceEndpoint hub/app Microsoft.Web
            Add-SimNetworkRule inside hub/app -WarningVariable warning -WarningAction SilentlyContinue

            "$warning" | Should -BeLike '*App Service Environment*'
            (Test-SimReachability -From vm1 -To inside).Reason | Should -Be 'SkuNotSupported'
        }
    }

    Context 'Cognitive Services' {
        It 'take VNet rules with a custom subdomain only' {
            $account = New-SimResource -Type CognitiveServicesAccount -Name vision -NoCustomSubdomain
            Enable-SimServiceEndpoint hub/app Microsoft.CognitiveServices

            $account.Fqdn | Should -Be 'westeurope.api.cognitive.microsoft.com'
            { Add-SimNetworkRule vision hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'SkuNotSupported,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }

    Context 'classic storage accounts' {
        It 'have no firewall' {
            $account = New-SimResource -Type StorageAccount -Name stclassic -DeploymentModel Classic

            $account.DeploymentModel | Should -Be 'Classic'
            { Set-SimFirewall stclassic -DefaultAction Deny -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.SetSimFirewallCommand'
            { Add-SimNetworkRule stclassic -IPRange 203.0.113.9 -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
            (Test-SimReachability -From 203.0.113.9 -To stclassic).Verdict | Should -Be 'Reachable'
        }
    }

    Context 'perimeters' {
        It 'deny traffic over an endpoint and leave the rest unknown' {
            $null = New-SimResource -Type KeyVault -Name kv-contoso -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            Add-SimNetworkRule kv-contoso hub/app
            Set-SimFirewall kv-contoso -PublicNetworkAccess SecuredByPerimeter

            (Test-SimReachability -From vm1 -To kv-contoso).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From 203.0.113.9 -To kv-contoso).Verdict | Should -Be 'Unknown'
        }
    }

    Context 'Get-SimTrustedService' {
        It 'lists who trusts a service, and for what' {
            $service = Get-SimTrustedService AppService

            $service.TrustedBy | Should -Be 'KeyVault'
            $service.Grants.OnlyFor | Should -BeLike '*certificates*'
            $service.Source | Should -BeLike 'https://learn.microsoft.com/*'
        }

        It 'narrows to a type of resource' {
            (Get-SimTrustedService -ResourceType CognitiveServicesAccount).Name |
                Should -Be 'AzureCognitiveSearch', 'AzureMachineLearning', 'CognitiveServicesManagement'
        }

        It 'takes wildcards and display names' {
            (Get-SimTrustedService 'Azure Backup').Name | Should -Be 'AzureBackup'
            (Get-SimTrustedService *Backup*).Name | Should -Be 'AzureBackup'
            Get-SimTrustedService nope* | Should -BeNullOrEmpty
        }

        It 'errs for a literal name that no service has' {
            { Get-SimTrustedService nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'TrustedServiceNotFound,ServiceEndpoints.Commands.GetSimTrustedServiceCommand'
        }

        It 'gives the names to ask as' {
            $null = New-SimResource -Type StorageAccount -Name stdata -DefaultAction Deny
            (Test-SimReachability -From Service:AzureBackup -To stdata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From Service:AzureDevOps -To stdata).Verdict | Should -Be 'Blocked'
        }
    }
}
