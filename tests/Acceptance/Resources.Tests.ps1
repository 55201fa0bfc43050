Describe 'Resources' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location eastus -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet data -VNet hub -AddressPrefix 10.0.2.0/24
        $null = New-SimResource -Type StorageAccount -Name stdata
        $null = New-SimResource -Type SqlServer -Name sql1
        $null = New-SimResource -Type KeyVault -Name kv1
    }

    Context 'New-SimResource' {
        It 'gives a resource what Azure gives it' {
            $made = New-SimResource -Type StorageAccount -Name stlogs -Location westeurope

            $made.Type | Should -Be 'StorageAccount'
            $made.Location | Should -Be 'westeurope'
            $made.Sku | Should -Be 'Standard_LRS'
            $made.Fqdn | Should -Be 'stlogs.blob.core.windows.net'
            (Get-SimServiceTag -Address $made.PublicIPAddress).Name | Should -Contain 'Storage.WestEurope'
        }

        It 'gives the same name the same address' {
            $first = (Get-SimResource stdata).PublicIPAddress
            Remove-SimResource stdata
            $again = New-SimResource -Type StorageAccount -Name stdata

            $again.PublicIPAddress | Should -Be $first
        }

        It 'refuses <Name> for a <Type>' -ForEach @(
            @{ Type = 'StorageAccount'; Name = 'St-Data' }
            @{ Type = 'KeyVault'; Name = '1kv' }
            @{ Type = 'ServiceBusNamespace'; Name = 'short' }
        ) {
            { New-SimResource -Type $Type -Name $Name -ErrorAction Stop } |
                Should -Throw -ErrorId 'NameInvalid,ServiceEndpoints.Commands.NewSimResourceCommand'
        }

        It 'refuses a public name that is taken in another resource group' {
            { New-SimResource -Type StorageAccount -Name stdata -ResourceGroupName other -ErrorAction Stop } |
                Should -Throw -ErrorId 'ResourceExists,ServiceEndpoints.Commands.NewSimResourceCommand'
        }

        It 'refuses a default action where there is none' {
            { New-SimResource -Type SqlServer -Name sql2 -DefaultAction Deny -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.NewSimResourceCommand'
        }
    }

    Context 'Get-SimResource' {
        It 'takes names, public names, wildcards and ids' -ForEach @(
            'STDATA', 'stdata.blob.core.windows.net', 'stdata.file.core.windows.net', 'std*'
        ) {
            (Get-SimResource $_).Name | Should -Be 'stdata'
            (Get-SimResource (Get-SimResource $_).Id).Name | Should -Be 'stdata'
        }

        It 'writes an error for a literal name only' {
            { Get-SimResource nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'ResourceNotFound,ServiceEndpoints.Commands.GetSimResourceCommand'
            Get-SimResource nope* | Should -BeNullOrEmpty
        }
    }

    Context 'Set-SimResource' {
        It 'changes only what is named' {
            $before = Get-SimResource stdata
            $after = Set-SimResource stdata -Sku Premium_LRS -PassThru

            $after.Sku | Should -Be 'Premium_LRS'
            $after.PublicIPAddress | Should -Be $before.PublicIPAddress
        }

        It 'forgets the address when it is null' {
            Set-SimResource stdata -PublicIPAddress $null
            (Get-SimResource stdata).PublicIPAddress | Should -BeNullOrEmpty
        }
    }

    Context 'firewalls' {
        It 'shows the defaults of storage' {
            $firewall = Get-SimFirewall stdata

            $firewall.Resource | Should -Be 'stdata'
            $firewall.Type | Should -Be 'StorageAccount'
            $firewall.DefaultAction | Should -Be 'Allow'
            $firewall.Bypass | Should -Be 'AzureServices'
            $firewall.PublicNetworkAccess | Should -Be 'Enabled'
            $firewall.NetworkRules.Count | Should -Be 0
        }

        It 'changes only what is named' {
            Set-SimFirewall stdata -DefaultAction Deny
            Set-SimFirewall stdata -Bypass Logging, Metrics

            $firewall = Get-SimFirewall stdata
            $firewall.DefaultAction | Should -Be 'Deny'
            $firewall.Bypass | Should -Be 'Logging', 'Metrics'
        }

        It 'shows None where there are no exceptions' {
            (Set-SimFirewall kv1 -Bypass None -PassThru).Bypass | Should -Be 'None'
        }

        It 'refuses <Parameter> on a <Type>' -ForEach @(
            @{ Resource = 'sql1'; Type = 'SqlServer'; Parameter = 'DefaultAction'; Value = 'Deny' }
            @{ Resource = 'sql1'; Type = 'SqlServer'; Parameter = 'Bypass'; Value = 'AzureServices' }
            @{ Resource = 'kv1'; Type = 'KeyVault'; Parameter = 'Bypass'; Value = 'Logging' }
        ) {
            $one = @{ $Parameter = $Value }
            { Set-SimFirewall $Resource @one -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.SetSimFirewallCommand'
        }
    }

    Context 'VNet rules' {
        It 'are added for a subnet that has the endpoint' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule -Resource stdata -Subnet hub/app | Should -BeNullOrEmpty

            $rule = Get-SimNetworkRule stdata
            $rule.Resource | Should -Be 'stdata'
            $rule.Kind | Should -Be 'VirtualNetwork'
            $rule.Subnet | Should -Be 'hub/app'
            $rule.Action | Should -Be 'Allow'
            $rule.State | Should -Be 'Succeeded'
        }

        It 'are refused for a subnet without it, in the words of each service' -ForEach @(
            @{ Resource = 'stdata'; Id = 'SubnetsHaveNoServiceEndpointsConfigured'; Text = 'NetworkAclsValidationFailure' }
            @{ Resource = 'kv1'; Id = 'SubnetsHaveNoServiceEndpointsConfigured'; Text = 'VirtualNetworkNotValid' }
            @{ Resource = 'sql1'; Id = 'VirtualNetworkRuleBadRequest'; Text = 'Network resource provider returned' }
        ) {
            { Add-SimNetworkRule $Resource -Subnet hub/app -ErrorAction Stop } | Should -Throw `
                -ErrorId "$Id,ServiceEndpoints.Commands.AddSimNetworkRuleCommand" -ExpectedMessage "*$Text*"
            Get-SimNetworkRule $Resource | Should -BeNullOrEmpty
        }

        It 'are taken before the endpoint where the service ignores that' {
            Add-SimNetworkRule sql1 -Subnet hub/app -IgnoreMissingEndpoint
            (Get-SimNetworkRule sql1).State | Should -Be 'Ready'
            { Add-SimNetworkRule stdata -Subnet hub/app -IgnoreMissingEndpoint -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }

        It 'of SQL are refused for another region' {
            $null = New-SimResource -Type SqlServer -Name sqlwest -Location westus
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            { Add-SimNetworkRule sqlwest -Subnet hub/app -ErrorAction Stop } | Should -Throw `
                -ErrorId 'VirtualNetworkRuleBadRequest,ServiceEndpoints.Commands.AddSimNetworkRuleCommand' `
                -ExpectedMessage '*cannot be ACL-ed to virtual network*'
        }

        It 'of storage are taken for a region that the endpoint does not cover, with a warning' {
            $null = New-SimResource -Type StorageAccount -Name stfar -Location westeurope
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule stfar -Subnet hub/app -WarningVariable warning -WarningAction SilentlyContinue

            "$warning" | Should -BeLike '*never matches*'
            @(Get-SimNetworkRule stfar).Count | Should -Be 1
        }

        It 'can be removed when their subnet is gone' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule stdata -Subnet hub/app
            Remove-SimSubnet hub/app -WarningAction SilentlyContinue
            (Get-SimNetworkRule stdata).State | Should -Be 'NetworkSourceDeleted'

            Remove-SimNetworkRule stdata -Subnet hub/app
            Get-SimNetworkRule stdata | Should -BeNullOrEmpty
        }
    }

    Context 'IP rules' {
        It 'take addresses and blocks' {
            Add-SimNetworkRule stdata -IPRange 203.0.113.7, 198.51.100.0/24
            (Get-SimNetworkRule stdata).Value | Should -Be '203.0.113.7', '198.51.100.0/24'
        }

        It 'take ranges on SQL' {
            Add-SimNetworkRule sql1 -IPRange 203.0.113.1-203.0.113.9
            (Get-SimNetworkRule sql1).Value | Should -Be '203.0.113.1-203.0.113.9'
        }

        It 'are refused for <_>, and the others still added' -ForEach '10.0.0.4', '203.0.113.6/31', 'nonsense' {
            Add-SimNetworkRule stdata -IPRange $_, 203.0.113.7 -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId |
                Should -Be 'InvalidIPRule,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
            (Get-SimNetworkRule stdata).Value | Should -Be '203.0.113.7'
        }

        It 'are refused a second time' {
            Add-SimNetworkRule sql1 -IPRange 203.0.113.0/24
            { Add-SimNetworkRule sql1 -IPRange 203.0.113.0-203.0.113.255 -ErrorAction Stop } |
                Should -Throw -ErrorId 'NetworkRuleExists,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }

        It 'stop at the limit of the topology' {
            Set-SimTopology -Limit @{ StorageIPRules = 1 }
            Add-SimNetworkRule stdata -IPRange 203.0.113.7
            { Add-SimNetworkRule stdata -IPRange 203.0.113.8 -ErrorAction Stop } |
                Should -Throw -ErrorId 'LimitExceeded,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }

        It 'of SQL are refused while public access is off' {
            Set-SimFirewall sql1 -PublicNetworkAccess Disabled
            { Add-SimNetworkRule sql1 -IPRange 203.0.113.7 -ErrorAction Stop } |
                Should -Throw -ErrorId 'PublicNetworkAccessDisabled,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }

        It 'are removed by what they name and from the pipeline' {
            Add-SimNetworkRule stdata -IPRange 203.0.113.7, 203.0.113.8, 203.0.113.9
            Remove-SimNetworkRule stdata -IPRange 203.0.113.7
            Get-SimNetworkRule stdata | Where-Object Value -EQ 203.0.113.9 | Remove-SimNetworkRule

            (Get-SimNetworkRule stdata).Value | Should -Be '203.0.113.8'
        }

        It 'that are not there cannot be removed' {
            { Remove-SimNetworkRule stdata -IPRange 203.0.113.7 -ErrorAction Stop } |
                Should -Throw -ErrorId 'NetworkRuleNotFound,ServiceEndpoints.Commands.RemoveSimNetworkRuleCommand'
            { Remove-SimNetworkRule stdata -ErrorAction Stop } |
                Should -Throw -ErrorId 'NetworkRuleNotFound,ServiceEndpoints.Commands.RemoveSimNetworkRuleCommand'
        }
    }

    Context 'other rules' {
        It 'name resource instances by id or name' {
            Add-SimNetworkRule stdata -ResourceInstance sql1
            (Get-SimNetworkRule stdata -Kind ResourceInstance).Value | Should -Be (Get-SimResource sql1).Id
        }

        It 'of a web app have action and priority and take tags' {
            $null = New-SimResource -Type WebApp -Name web01
            Add-SimNetworkRule web01 -IPRange AzureFrontDoor.Backend -Action Deny -Priority 100 -Scm

            $rule = Get-SimNetworkRule web01
            "$($rule.Value) $($rule.Action) $($rule.Priority) $($rule.Scm)" |
                Should -Be 'AzureFrontDoor.Backend Deny 100 True'
        }

        It 'need Premium on Service Bus' {
            $null = New-SimResource -Type ServiceBusNamespace -Name contoso01
            Enable-SimServiceEndpoint hub/app Microsoft.ServiceBus
            { Add-SimNetworkRule contoso01 -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'SkuNotSupported,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }

    Context 'private endpoints' {
        It 'get the next free address' {
            $made = New-SimPrivateEndpoint pe1 -Resource stdata -Subnet hub/app

            "$($made.PrivateIPAddress) $($made.GroupId) $($made.Subnet)" | Should -Be '10.0.1.4 blob hub/app'
            (Get-SimPrivateEndpoint pe1).Resource | Should -Be 'stdata'
        }

        It 'refuse a group that the resource does not have' {
            { New-SimPrivateEndpoint pe1 -Resource kv1 -Subnet hub/app -GroupId blob -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.NewSimPrivateEndpointCommand'
        }

        It 'are removed' {
            $null = New-SimPrivateEndpoint pe1 -Resource stdata -Subnet hub/app
            Remove-SimPrivateEndpoint pe1
            Get-SimPrivateEndpoint | Should -BeNullOrEmpty
        }
    }

    Context 'Remove-SimResource' {
        It 'takes resources from the pipeline' {
            Get-SimResource | Remove-SimResource
            Get-SimResource | Should -BeNullOrEmpty
        }
    }
}
