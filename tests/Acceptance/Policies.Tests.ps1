Describe 'Service endpoint policies' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location westeurope -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = New-SimVM vm1 -Subnet hub/app
        $null = New-SimResource stdata -Type StorageAccount
        $null = New-SimResource stother -Type StorageAccount
        $null = New-SimResource stfar -Type StorageAccount -Location japaneast
        $null = New-SimServiceEndpointPolicy pol
    }

    Context 'New-, Get- and Remove-SimServiceEndpointPolicy' {
        It 'makes a policy in the region of the topology' {
            $made = New-SimServiceEndpointPolicy other

            $made.Name | Should -Be 'other'
            $made.Location | Should -Be 'westeurope'
            $made.Id | Should -BeLike '*/Microsoft.Network/serviceEndpointPolicies/other'
            (Get-SimServiceEndpointPolicy).Name | Should -Be 'other', 'pol'
            (Get-SimServiceEndpointPolicy o*).Name | Should -Be 'other'
        }

        It 'refuses a second one of its name, and one that is not there' {
            { New-SimServiceEndpointPolicy POL -ErrorAction Stop } | Should -Throw -ErrorId (
                'ServiceEndpointPolicyExists,ServiceEndpoints.Commands.NewSimServiceEndpointPolicyCommand')
            { Get-SimServiceEndpointPolicy nope -ErrorAction Stop } | Should -Throw -ErrorId (
                'ServiceEndpointPolicyNotFound,ServiceEndpoints.Commands.GetSimServiceEndpointPolicyCommand')
        }

        It 'keeps a policy that a subnet has' {
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol -WarningAction SilentlyContinue

            { Remove-SimServiceEndpointPolicy pol -ErrorAction Stop } | Should -Throw -ErrorId (
                'ServiceEndpointPolicyInUse,ServiceEndpoints.Commands.RemoveSimServiceEndpointPolicyCommand')
            Set-SimSubnet hub/app -ServiceEndpointPolicy $null
            (Get-SimServiceEndpointPolicy pol | Remove-SimServiceEndpointPolicy -PassThru).Name | Should -Be 'pol'
            Get-SimServiceEndpointPolicy | Should -BeNullOrEmpty
        }

        It 'changes nothing with WhatIf' {
            New-SimServiceEndpointPolicy other -WhatIf
            Remove-SimServiceEndpointPolicy pol -WhatIf

            (Get-SimServiceEndpointPolicy).Name | Should -Be 'pol'
        }
    }

    Context 'Definitions' {
        It 'lists an account by its name, its object or its id' {
            $account = Get-SimResource stdata
            Add-SimServiceEndpointPolicyDefinition pol one stdata
            Add-SimServiceEndpointPolicyDefinition pol two $account
            Add-SimServiceEndpointPolicyDefinition pol three $account.Id

            (Get-SimServiceEndpointPolicyDefinition pol).ServiceResource | Should -Be $account.Id, $account.Id, $account.Id
            (Get-SimServiceEndpointPolicyDefinition pol t*).Name | Should -Be 'two', 'three'
        }

        It 'is for Global when it lists aliases' {
            $made = Add-SimServiceEndpointPolicyDefinition pol aliases /services/Azure/Databricks -PassThru

            $made.Service | Should -Be 'Global'
            $made.PolicyName | Should -Be 'pol'
        }

        It 'warns of an alias that nobody knows' {
            Add-SimServiceEndpointPolicyDefinition pol aliases /services/Azure/Teapot -WarningVariable told -WarningAction SilentlyContinue

            "$told" | Should -BeLike '*Teapot*'
        }

        It 'refuses <Case>' -ForEach @(
            @{ Case = 'resources and aliases together'; Entries = '/subscriptions/x', '/services/Azure'; Service = 'Global' }
            @{ Case = 'an entry that is neither'; Entries = @('/what/ever'); Service = 'Microsoft.Storage' }
            @{ Case = 'another service'; Entries = @('/subscriptions/x'); Service = 'Microsoft.Sql' }
        ) {
            { Add-SimServiceEndpointPolicyDefinition pol d $Entries -Service $Service -ErrorAction Stop } |
                Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.AddSimServiceEndpointPolicyDefinitionCommand'
        }

        It 'refuses a second one of its name, and removes the first' {
            Add-SimServiceEndpointPolicyDefinition pol d stdata

            { Add-SimServiceEndpointPolicyDefinition pol d stother -ErrorAction Stop } | Should -Throw -ErrorId (
                'ServiceEndpointPolicyDefinitionExists,' +
                'ServiceEndpoints.Commands.AddSimServiceEndpointPolicyDefinitionCommand')
            Get-SimServiceEndpointPolicyDefinition pol | Remove-SimServiceEndpointPolicyDefinition
            { Remove-SimServiceEndpointPolicyDefinition pol d -ErrorAction Stop } | Should -Throw -ErrorId (
                'ServiceEndpointPolicyDefinitionNotFound,' +
                'ServiceEndpoints.Commands.RemoveSimServiceEndpointPolicyDefinitionCommand')
        }
    }

    Context 'On a subnet' {
        BeforeEach {
            Add-SimServiceEndpointPolicyDefinition pol ours stdata
        }

        It 'needs the Storage endpoint, and keeps it' {
            $null = New-SimSubnet bare -VNet hub -AddressPrefix 10.0.2.0/24

            { Set-SimSubnet hub/bare -ServiceEndpointPolicy pol -ErrorAction Stop } |
                Should -Throw -ErrorId 'EndpointPolicyNeedsEndpoint,ServiceEndpoints.Commands.SetSimSubnetCommand'
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol
            { Disable-SimServiceEndpoint hub/app Microsoft.Storage -ErrorAction Stop } | Should -Throw -ErrorId (
                'EndpointPolicyNeedsEndpoint,ServiceEndpoints.Commands.DisableSimServiceEndpointCommand')
        }

        It 'is of the region of the virtual network' {
            $null = New-SimServiceEndpointPolicy far -Location northeurope

            { Set-SimSubnet hub/app -ServiceEndpointPolicy far -ErrorAction Stop } |
                Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.SetSimSubnetCommand'
        }

        It 'makes the endpoint cover every region as long as it is there' {
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol
            (Get-SimServiceEndpoint hub/app).Locations | Should -Be '*'
            @(Get-SimEffectiveRoute vm1 | Where-Object Service -EQ Microsoft.Storage).Count | Should -Be 1

            Set-SimSubnet hub/app -ServiceEndpointPolicy $null
            (Get-SimServiceEndpoint hub/app).Locations | Should -Be 'westeurope', 'northeurope'
        }

        It 'is attached where the subnet is made' {
            $made = New-SimSubnet two hub 10.0.2.0/24 -ServiceEndpoint Microsoft.Storage -ServiceEndpointPolicy pol

            $made.ServiceEndpointPolicy | Should -Be 'pol'
        }

        It 'denies what it does not list, in every region' {
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol

            (Test-SimReachability vm1 stdata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability vm1 stother).Reason | Should -Be 'EndpointPolicyDenied'
            $far = Test-SimReachability vm1 stfar
            $far.Reason | Should -Be 'EndpointPolicyDenied'
            $far.Response.StatusCode | Should -Be 403
            Test-SimReachability vm1 stfar -Quiet | Should -BeFalse
        }

        It 'adds up with another policy' {
            $null = New-SimServiceEndpointPolicy pol2
            Add-SimServiceEndpointPolicyDefinition pol2 theirs stother
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol, pol2

            Test-SimReachability vm1 stdata -Quiet | Should -BeTrue
            Test-SimReachability vm1 stother -Quiet | Should -BeTrue
            Test-SimReachability vm1 stfar -Quiet | Should -BeFalse
        }

        It 'blocks apart from the firewall of the account' {
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol
            Set-SimFirewall stother -DefaultAction Deny

            (Test-SimReachability vm1 stother).Blockers.Reason | Should -Be 'EndpointPolicyDenied', 'NoVNetRule'
        }

        It 'tells SMB clients that access is denied' {
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol

            (Test-SimReachability vm1 stother -Port 445).Response.Message | Should -Be 'Access is denied'
        }

        It 'denies classic accounts whatever it lists' {
            $null = New-SimResource stold -Type StorageAccount -DeploymentModel Classic
            $subscription = '/subscriptions/' + (Get-SimTopology).SubscriptionId
            Add-SimServiceEndpointPolicyDefinition pol all $subscription
            Set-SimSubnet hub/app -ServiceEndpointPolicy pol

            (Test-SimReachability vm1 stold).Reason | Should -Be 'EndpointPolicyDenied'
            Test-SimReachability vm1 stother -Quiet | Should -BeTrue
        }

        It 'says when it denies nothing yet' {
            $null = New-SimServiceEndpointPolicy idle
            Set-SimSubnet hub/app -ServiceEndpointPolicy idle -WarningVariable told -WarningAction SilentlyContinue

            "$told" | Should -BeLike '*list no resource*'
            Test-SimReachability vm1 stother -Quiet | Should -BeTrue
        }
    }

    Context 'On the subnet of a managed service' {
        BeforeEach {
            $null = New-SimSubnet svc -VNet hub -AddressPrefix 10.0.2.0/24 -ServiceEndpoint Microsoft.Storage
            Add-SimServiceEndpointPolicyDefinition pol ours stdata
        }

        It 'lists the alias of managed instances, or is refused in Azure''s words' {
            $null = New-SimManagedService mi -Subnet hub/svc -Type SqlManagedInstance -WarningAction SilentlyContinue

            Set-SimSubnet hub/svc -ServiceEndpointPolicy pol -ErrorVariable problem -ErrorAction SilentlyContinue
            $problem.FullyQualifiedErrorId |
                Should -Be 'NetworkIntentPolicyConflict,ServiceEndpoints.Commands.SetSimSubnetCommand'
            "$problem" | Should -BeLike "*Found conflicts with NetworkIntentPolicy*"

            Add-SimServiceEndpointPolicyDefinition pol mi /services/Azure/ManagedInstance
            Set-SimSubnet hub/svc -ServiceEndpointPolicy pol
            { Remove-SimServiceEndpointPolicyDefinition pol mi -ErrorAction Stop } | Should -Throw -ErrorId (
                'NetworkIntentPolicyConflict,ServiceEndpoints.Commands.RemoveSimServiceEndpointPolicyDefinitionCommand')
        }

        It 'is refused for apps' {
            $null = New-SimManagedService app1 -Subnet hub/svc -Type AppServiceIntegration -WarningAction SilentlyContinue

            { Set-SimSubnet hub/svc -ServiceEndpointPolicy pol -ErrorAction Stop } |
                Should -Throw -ErrorId 'EndpointPolicyNotSupported,ServiceEndpoints.Commands.SetSimSubnetCommand'
        }

        It 'filters what the service sends' {
            $null = New-SimManagedService hdi -Subnet hub/svc -Type HDInsight
            Set-SimSubnet hub/svc -ServiceEndpointPolicy pol -WarningAction SilentlyContinue

            Test-SimReachability hdi stdata -Quiet | Should -BeTrue
            (Test-SimReachability hdi stother).Reason | Should -Be 'EndpointPolicyDenied'
        }
    }
}
